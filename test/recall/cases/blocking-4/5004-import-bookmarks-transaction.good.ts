import type { Knex } from 'knex';

export interface Bookmark {
  url: string;
  title: string;
}

interface Job {
  id: string;
  data: { fetch(): Promise<Bookmark[]> };
}

export function bookmarkWorker(knex: Knex) {
  return async function process(job: Job): Promise<{ inserted: number }> {
    const bookmarks = await job.data.fetch();
    await knex.batchInsert('bookmarks', bookmarks, 500);
    return { inserted: bookmarks.length };
  };
}
