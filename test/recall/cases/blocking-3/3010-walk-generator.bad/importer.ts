import { notes } from './filters.js';

export async function importNotes(root: string, add: (file: string) => Promise<void>): Promise<void> {
  const pending: string[] = [];
  for (const file of notes(root)) { // expect: blocking
    pending.push(file);
  }
  await Promise.all(pending.map((file) => add(file)));
}
