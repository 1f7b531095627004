import type { Kysely } from 'kysely';

interface Schema {
  articles: { id: number; title: string };
  authors: { id: number; name: string };
}

export function loaders(db: Kysely<Schema>) {
  return {
    async page(offset: number) {
      return Promise.all([
        db.selectFrom('articles').select(['id', 'title']).offset(offset).limit(20).execute(),
        db.selectFrom('authors').select(['id', 'name']).execute(),
      ]);
    },
  };
}
