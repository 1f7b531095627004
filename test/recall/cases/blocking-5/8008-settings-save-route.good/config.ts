import { rename, writeFile } from 'node:fs/promises';

export interface Settings {
  theme: string;
  port: number;
}

let current: Settings = { theme: 'dark', port: 4000 };

export const getSettings = (): Settings => current;

export async function saveSettings(patch: Partial<Settings>, file = 'settings.json'): Promise<Settings> {
  current = { ...current, ...patch };
  const tmp = `${file}.tmp`;
  await writeFile(tmp, JSON.stringify(current, null, 2));
  await rename(tmp, file);
  return current;
}
