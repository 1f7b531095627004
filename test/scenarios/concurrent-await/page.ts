interface Job {
  getResults(): Promise<readonly string[]>;
  getMetadata(): Promise<{ affected: number }>;
}

interface Data {
  survey(id: string): Promise<{ name: string }>;
  user(id: string): Promise<{ locale: string; teamId: string }>;
  team(id: string): Promise<string>;
  saveVisit(id: string): Promise<number>;
  acquireLock(id: string): Promise<number>;
}

let visits = 0;

export async function pageBad(data: Data, surveyId: string, userId: string) {
  const survey = await data.survey(surveyId);
  const user = await data.user(userId); // ~strict prefer-concurrent-await: These 2 waits do not need each other
  return { survey, user };
}

export async function collectedBad(ids: readonly string[], data: Data) {
  const users = [];
  for (const id of ids) {
    users.push(await data.user(id)); // ~strict prefer-concurrent-await: Each round waits for an answer that depends on its own item only
  }
  return users;
}

export async function dependentOk(data: Data, userId: string) {
  const user = await data.user(userId);
  const team = await data.team(user.teamId);
  return { user, team };
}

export async function guardedOk(data: Data, surveyId: string, userId: string) {
  const survey = await data.survey(surveyId);
  if (survey.name === '') return undefined;
  const user = await data.user(userId);
  return { survey, user };
}

export async function orderedOk(data: Data, surveyId: string, userId: string) {
  const visit = await data.saveVisit(surveyId);
  const user = await data.user(userId);
  return { visit, user };
}

export async function lockedOk(data: Data, id: string) {
  const lock = await data.acquireLock(id);
  const survey = await data.survey(id);
  return { lock, survey };
}

/** What a job says of itself depends on how far it has come, and reading its results waits for its end. */
export async function finishedJobOk(data: { job(id: string): Promise<Job> }, id: string) {
  const job = await data.job(id);
  const rows = await job.getResults();
  const metadata = await job.getMetadata();
  return { rows, metadata };
}

export async function togetherOk(data: Data, surveyId: string, userId: string) {
  const [survey, user] = await Promise.all([data.survey(surveyId), data.user(userId)]);
  return { survey, user };
}

export async function countingOk(data: Data, id: string) {
  const first = await countedSurvey(data, id);
  const second = await data.user(String(visits));
  return { first, second };
}

export async function chainedOk(ids: readonly string[], data: Data) {
  const teams: string[] = [];
  for (const id of ids) {
    const team: string = await data.team(id + String(teams.length));
    teams.push(team);
  }
  return teams;
}

export async function firstFoundOk(ids: readonly string[], data: Data) {
  for (const id of ids) {
    const team = await data.team(id);
    if (team !== '') return team;
  }
  return undefined;
}

async function countedSurvey(data: Data, id: string) {
  visits++;
  return data.survey(id);
}
