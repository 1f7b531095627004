import type { Knex } from 'knex';

interface Project {
  id: string;
  organization: string;
}

interface QueryRow {
  id: string;
  status: string;
  created_by: string;
}

async function projectSummary(db: Knex, id: string): Promise<Project | undefined> {
  const rows = await db<Project>('projects').select('id', 'organization').where('id', id).limit(1);
  return rows[0];
}

async function queryHistory(db: Knex, id: string): Promise<QueryRow | undefined> {
  const rows = await db<QueryRow>('query_history').select('*').where('id', id).limit(1);
  return rows[0];
}

export async function getQueryResults(db: Knex, projectId: string, queryId: string): Promise<string> {
  const [project, query] = await Promise.all([projectSummary(db, projectId), queryHistory(db, queryId)]);
  if (project === undefined || query === undefined) throw new Error('not found');
  return `${project.organization}:${query.status}`;
}
