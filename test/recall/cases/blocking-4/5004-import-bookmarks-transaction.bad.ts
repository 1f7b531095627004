import Database from 'better-sqlite3';

export interface Bookmark {
  url: string;
  title: string;
}

interface Job {
  id: string;
  data: { fetch(): Promise<Bookmark[]> };
}

export function bookmarkWorker(db: Database.Database) {
  const insert = db.prepare('INSERT INTO bookmarks (url, title) VALUES (@url, @title)');
  return async function process(job: Job): Promise<{ inserted: number }> {
    const bookmarks = await job.data.fetch();
    for (const bookmark of bookmarks) {
      insert.run(bookmark); // expect: blocking
    }
    return { inserted: bookmarks.length };
  };
}
