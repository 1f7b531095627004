import { Model, type QueryBuilder } from 'objection';
import { type Model as MongoModel, Schema, model } from 'mongoose';

class Person extends Model {
  static override tableName = 'person';
  id!: number;
  name!: string;
  age!: number;

  static override modifiers = {
    adults(q: QueryBuilder<Model>) {
      q.where('age', '>=', 18);
    },
    named(q: QueryBuilder<Model>, name: string) {
      q.where('name', name);
    },
  };
}

export async function adults(name?: string): Promise<{ total: number; people: Person[] }> {
  const q = Person.query().modify('adults');
  if (name !== undefined) q.modify('named', name);
  const [total, people] = await Promise.all([q.resultSize(), q.clone().orderBy('age').limit(20)]);
  return { total, people };
}

interface Note {
  owner: string;
  text: string;
}
const Notes: MongoModel<Note> = model<Note>('Note', new Schema<Note>({ owner: String, text: String }));

export async function notes(owner: string, search?: string): Promise<[number, string[]]> {
  const q = Notes.find({ owner });
  search === undefined || q.regex('text', new RegExp(search));
  const count = await q.clone().countDocuments();
  if (count === 0) return [0, []];
  const texts: string[] = [];
  for await (const note of q.sort('-_id').cursor()) texts.push(note.text);
  return [count, texts];
}
