import type { Knex } from 'knex';
import { type ExpressionBuilder, type Generated, type Kysely } from 'kysely';
import { type HydratedDocument, model, type Query, Schema } from 'mongoose';

interface Tables {
  book: { id: Generated<number>; title: string; author_id: number; removed: boolean };
  author: { id: Generated<number>; name: string };
}

interface Filter {
  text?: string;
  author?: number;
}

const hasAuthor = (eb: ExpressionBuilder<Tables, 'book'>) =>
  eb.exists(eb.selectFrom('author').whereRef('author.id', '=', 'book.author_id').select('author.id'));

export async function findBooks(db: Kysely<Tables>, { text, author }: Filter) {
  let query = db.selectFrom('book').selectAll().where('removed', '=', false).where(hasAuthor);
  if (text !== undefined) query = query.where('title', 'like', `%${text}%`);
  if (author !== undefined) query = query.where('author_id', '=', author);
  const { sql } = query.compile();
  console.debug(sql);
  return query.limit(50).execute();
}

export function applyFilter(builder: Knex.QueryBuilder, { text, author }: Filter): void {
  if (author !== undefined) builder.where('author_id', author);
  if (text !== undefined) {
    builder.where((group) => {
      group.where('title', 'like', `%${text}%`).orWhere('subtitle', 'like', `%${text}%`);
    });
  }
}

export async function countBooks(knex: Knex, filter: Filter): Promise<number> {
  const recent = knex('loan').select('book_id').where('returned', false);
  const books = knex('book').whereNotIn('id', recent);
  applyFilter(books, filter);
  const rows = await books.count({ n: '*' });
  return Number(rows[0]?.['n'] ?? 0);
}

interface Note {
  text: string;
  deleted: boolean;
}

const notes = new Schema<Note>({ text: String, deleted: Boolean });
notes.pre(/^find/, function (this: Query<unknown, HydratedDocument<Note>>) {
  this.where({ deleted: false });
});

export const NoteModel = model<Note>('Note', notes);
