import type { Knex } from 'knex';

interface Tag {
  article_id: number;
  label: string;
}

export async function replaceTags(knex: Knex, articleId: number, labels: readonly string[]): Promise<void> {
  await knex.transaction(async (trx) => {
    await trx<Tag>('tags').where({ article_id: articleId }).del();
    for (const label of labels) await trx<Tag>('tags').insert({ article_id: articleId, label });
    await trx('articles').where({ id: articleId }).update({ retagged_at: trx.fn.now() });
  });
}
