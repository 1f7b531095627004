import type { Knex } from 'knex';

interface Tag {
  article_id: number;
  label: string;
}

export async function replaceTags(knex: Knex, articleId: number, labels: readonly string[]): Promise<void> {
  await knex.transaction(async (trx) => {
    await trx<Tag>('tags').where({ article_id: articleId }).del();
    labels.forEach((label) => trx<Tag>('tags').insert({ article_id: articleId, label })); // expect: lazy
    await trx('articles').where({ id: articleId }).update({ retagged_at: trx.fn.now() });
  });
}
