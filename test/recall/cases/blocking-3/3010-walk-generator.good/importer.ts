import { walk } from './walk.js';

export async function importNotes(root: string, add: (file: string) => Promise<void>): Promise<void> {
  const pending: string[] = [];
  for await (const file of walk(root)) {
    if (file.endsWith('.md')) pending.push(file);
  }
  await Promise.all(pending.map((file) => add(file)));
}
