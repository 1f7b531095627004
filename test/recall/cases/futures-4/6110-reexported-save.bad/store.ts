import { writeFile } from 'node:fs/promises';

export interface State {
  recent: string[];
}

export default async function save(file: string, state: State): Promise<void> {
  await writeFile(file, JSON.stringify(state));
}
