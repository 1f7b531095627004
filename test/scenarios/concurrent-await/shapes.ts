import { access, readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import superagent from 'superagent';

interface Api {
  getUser(id: string): Promise<{ name: string; avatarId: string } | null>;
  getAvatar(id: string): Promise<string>;
  getOrg(id: string): Promise<{ logoId: string }>;
  getLogo(id: string): Promise<string>;
  listTags(): Promise<string[]>;
  saveVisit(id: string): Promise<number>;
}

export async function insideAllBad(api: Api) {
  return Promise.all([
    await api.getAvatar('a'),
    await api.getOrg('b'), // ~strict prefer-concurrent-await: These 2 waits do not need each other
  ]);
}

export async function literalBad(dir: string) {
  return {
    header: await readFile(join(dir, 'header.html'), 'utf8'),
    footer: await readFile(join(dir, 'footer.html'), 'utf8'), // ~strict prefer-concurrent-await: These 2 waits
  };
}

export const arrowBad = async (a: string, b: string) => (await stat(a)).mtimeMs > (await stat(b)).mtimeMs; // ~strict prefer-concurrent-await: These 2 waits

export async function chainsBad(api: Api, userId: string, orgId: string) {
  const user = await api.getUser(userId);
  const avatar = await api.getAvatar(user?.avatarId ?? '');
  const org = await api.getOrg(orgId); // ~strict prefer-concurrent-await: These 2 waits
  const logo = await api.getLogo(org.logoId);
  return { avatar, logo };
}

export async function betweenBad(api: Api, id: string) {
  const user = await api.getUser(id);
  const greeting = `Hello ${user?.name ?? 'stranger'}`;
  console.log(greeting);
  const tags = await api.listTags(); // ~strict prefer-concurrent-await: These 2 waits
  return { greeting, tags };
}

export async function assignedBad(certPath: string, keyPath: string) {
  let cert: string;
  let key: string;
  try {
    cert = await readFile(certPath, 'utf8');
    key = await readFile(keyPath, 'utf8'); // ~strict prefer-concurrent-await: These 2 waits
  } catch (error) {
    throw new Error('no keys', { cause: error });
  }
  return { cert, key };
}

export async function armBad(api: Api, id: string, isAdmin: boolean) {
  const user = await api.getUser(id);
  const org = isAdmin ? await api.getOrg(id) : undefined; // ~strict prefer-concurrent-await: These 2 waits
  return { user, org };
}

export async function filteredBad(dir: string) {
  const texts: string[] = [];
  for (const name of await readdir(dir)) {
    if (!name.endsWith('.json')) continue;
    const text = await readFile(join(dir, name), 'utf8'); // ~strict prefer-concurrent-await: Each round waits
    texts.push(text.trim());
  }
  return texts;
}

export async function countedBad(paths: readonly string[]) {
  let total = 0;
  for (let i = 0; i < paths.length; i++) {
    const { size } = await stat(paths[i] ?? ''); // ~strict prefer-concurrent-await: Each round waits
    total += size;
  }
  return total;
}

export class CacheOk {
  private token = '';
  private user: string | undefined;
  constructor(private readonly remote: { getToken(): Promise<string>; getUser(token: string): Promise<string> }) {}

  async start() {
    const token = await this.getToken();
    const user = await this.getUser();
    return { token, user };
  }

  private async getToken() {
    if (this.token === '') this.token = await this.remote.getToken();
    return this.token;
  }

  private async getUser() {
    this.user ??= await this.remote.getUser(this.token);
    return this.user;
  }
}

export class FieldsBad {
  private names: string[] = [];
  private sizes: number[] = [];
  constructor(private readonly remote: { listNames(): Promise<string[]>; listSizes(): Promise<number[]> }) {}

  async load() {
    await this.loadNames();
    await this.loadSizes(); // ~strict prefer-concurrent-await: These 2 waits
    return this.names.length + this.sizes.length;
  }

  private async loadNames() {
    this.names = await this.remote.listNames();
  }

  private async loadSizes() {
    this.sizes = await this.remote.listSizes();
  }
}

export async function guardOk(api: Api, id: string) {
  const user = await api.getUser(id);
  if (user === null) throw new Error('nobody');
  return { user, tags: await api.listTags() };
}

export async function accessOk(path: string) {
  await access(path);
  return { text: await readFile(path, 'utf8'), path };
}

export async function madeBad(api: Api, name: string) {
  const org = await api.getOrg(formatName(name));
  const since = createDate(name);
  const avatar = await api.getAvatar(String(since)); // ~strict prefer-concurrent-await: These 2 waits
  return { org, avatar };
}

declare function formatName(name: string): string;
declare function createDate(name: string): Date;

export async function armsOk(api: Api, id: string, isAdmin: boolean) {
  return isAdmin ? await api.getOrg(id) : await api.getUser(id);
}

export async function shortCircuitOk(a: string) {
  return (await stat(a)).isFile() && (await stat(`${a}.lock`)).isFile();
}

export async function measuredOk(api: Api, id: string) {
  const start = performance.now();
  const user = await api.getUser(id);
  const middle = performance.now();
  const tags = await api.listTags();
  return { user, tags, times: [middle - start, performance.now() - middle] };
}

export async function postedOk(base: string) {
  const session = await fetch(`${base}/sessions`, { method: 'POST' });
  const profile = await fetch(`${base}/me`);
  return { session, profile };
}

export async function statementsOk(pool: { query(sql: string): Promise<string[]> }) {
  const moved = await pool.query('UPDATE orders SET archived = true');
  const rest = await pool.query('SELECT id FROM orders');
  return { moved, rest };
}

export async function transactionOk(db: { transaction<T>(run: (db: Api) => Promise<T>): Promise<T> }) {
  return db.transaction(async (inner) => {
    const org = await inner.getOrg('1');
    const tags = await inner.listTags();
    return { org, tags };
  });
}

export async function migrationsOk(list: readonly { up(): Promise<string> }[]) {
  const done: string[] = [];
  for (const migration of list) done.push(await migration.up());
  return done;
}

export async function politeOk(api: Api, ids: readonly string[]) {
  const found: string[] = [];
  for (const id of ids) {
    found.push(await api.getAvatar(id));
    await sleep(1000);
  }
  return found;
}

export async function chunksOk(api: Api, chunks: readonly (readonly string[])[]) {
  const found: string[] = [];
  for (const chunk of chunks) found.push(...(await Promise.all(chunk.map((id) => api.getAvatar(id)))));
  return found;
}

/** All of them are under way before the first is waited for. */
export async function underWayOk(api: Api, ids: readonly string[]) {
  const lines = { good: [] as Promise<string>[], bad: [] as Promise<string>[] };
  for (const id of ids) (id === '' ? lines.bad : lines.good).push(api.getAvatar(id));
  return { good: await Promise.all(lines.good), bad: await Promise.all(lines.bad) };
}

/** What is handed in says by its name that it does more than look up. */
export async function askedOneByOneOk(names: readonly string[], requestSetting: (name: string) => Promise<string>) {
  const answers: Record<string, string> = {};
  for (const name of names) answers[name] = await requestSetting(name);
  return answers;
}

interface Counting {
  where(condition: string): this;
  getCount(): Promise<number>;
}

/** Each condition takes the place of the one before: there is one query. */
export async function oneBuilderOk(counting: { query(): Counting }) {
  const query = counting.query();
  const total = await query.getCount();
  const open = await query.where('open').getCount();
  const closed = await query.where('closed').getCount();
  return { total, open, closed };
}

export async function twoBuildersBad(counting: { query(): Counting }) {
  const open = await counting.query().where('open').getCount();
  const closed = await counting.query().where('closed').getCount(); // ~strict prefer-concurrent-await: These 2 waits
  return { open, closed };
}

export async function settledOk(api: Api) {
  const first = await atOnce(1);
  const tags = await api.listTags();
  return { first, tags };
}

async function atOnce(n: number) {
  return n;
}

export async function bodiesBad(pages: readonly { readonly name: string; readonly url: string }[]) {
  const found = new Map<string, number>();
  for (const page of pages) {
    const response = await fetch(page.url); // ~strict prefer-concurrent-await: Each round waits
    const text = await response.text();
    found.set(page.name, text.split('\n').length);
  }
  return found;
}

export async function bodyOk(url: string) {
  const response = await fetch(url);
  const text = await response.text();
  return { text, status: response.status };
}

/** A key of a literal is no use of the variable of that name. */
export async function keysBad(orders: { find(filter: { user: string }): Promise<string[]> }, api: Api, id: string) {
  const user = await api.getUser(id);
  const list = await orders.find({ user: id }); // ~strict prefer-concurrent-await: These 2 waits
  return { user, list };
}

export async function computedKeyOk(api: Api, counts: { find(filter: object): Promise<number> }) {
  const tag = (await api.listTags()).join();
  const count = await counts.find({ [tag]: true });
  return { tag, count };
}

export async function requestsBad(login: string, token: string) {
  const user = await superagent.get(`/users/${login}`).set('authorization', token);
  const repos = await superagent.get(`/users/${login}/repos`).query({ page: 1 }).set('authorization', token); // ~strict prefer-concurrent-await: These 2 waits
  return { user, repos };
}

export async function chosenBad(dir: string) {
  const notes: string[] = [];
  for (const entry of await readdir(dir, { withFileTypes: true })) {
    if (entry.isFile() && entry.name.endsWith('.md')) {
      const text = await readFile(join(dir, entry.name), 'utf8'); // ~strict prefer-concurrent-await: Each round waits
      notes.push(text);
    }
  }
  return notes;
}

export async function toleratedBad(paths: readonly string[]) {
  const texts: string[] = [];
  const failed: string[] = [];
  for (const path of paths) {
    try {
      texts.push(await readFile(path, 'utf8')); // ~strict prefer-concurrent-await: Each round waits
    } catch {
      failed.push(path);
    }
  }
  return { texts, failed };
}

export async function keyedBad(files: Readonly<Record<string, string>>) {
  const sizes: Record<string, number> = {};
  for (const name in files) {
    const { size } = await stat(files[name] ?? ''); // ~strict prefer-concurrent-await: Each round waits
    sizes[name] = size;
  }
  return sizes;
}

export async function remoteBad(client: { listIssues(repo: string): Promise<string[]> }, repos: readonly string[]) {
  const titles: string[] = [];
  for (const repo of repos) {
    const issues = await client.listIssues(repo); // ~strict prefer-concurrent-await: Each round waits
    titles.push(...issues.map((issue) => `${repo}: ${issue}`));
  }
  return titles;
}

/** One connection, or a protocol that takes turns. */
export async function serialClientOk(client: { list(dir: string): Promise<string[]> }, dirs: readonly string[]) {
  const names: string[] = [];
  for (const dir of dirs) names.push(...(await client.list(dir)));
  return names;
}

/** What decides is not the item's alone. */
export async function upToOk(api: Api, ids: readonly string[], limit: number) {
  const found: string[] = [];
  for (const id of ids) {
    if (found.length < limit) found.push(await api.getAvatar(id));
  }
  return found;
}

export async function switchedOk(api: Api, ids: readonly string[], settings: { isPaused: boolean }) {
  const found: string[] = [];
  for (const id of ids) {
    if (!settings.isPaused) found.push(await api.getAvatar(id));
  }
  return found;
}

export async function untilFailureOk(api: Api, ids: readonly string[]) {
  const found: string[] = [];
  for (const id of ids) {
    try {
      found.push(await api.getAvatar(id));
    } catch {
      break;
    }
  }
  return found;
}

export async function fewFailuresOk(api: Api, ids: readonly string[]) {
  const found: string[] = [];
  let failures = 0;
  for (const id of ids) {
    try {
      found.push(await api.getAvatar(id));
    } catch (error) {
      failures += 1;
      if (failures > 3) throw error;
    }
  }
  return found;
}

export async function handedInBad(calls: readonly string[], run: (call: string) => Promise<string>) {
  const outputs: string[] = [];
  for (const call of calls) outputs.push(await run(call)); // ~strict prefer-concurrent-await: Each round waits
  return outputs;
}
