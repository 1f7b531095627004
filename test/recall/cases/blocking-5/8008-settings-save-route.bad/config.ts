import { renameSync, writeFileSync } from 'node:fs';

export interface Settings {
  theme: string;
  port: number;
}

let current: Settings = { theme: 'dark', port: 4000 };

export const getSettings = (): Settings => current;

export function saveSettings(patch: Partial<Settings>, file = 'settings.json'): Settings {
  current = { ...current, ...patch };
  const tmp = `${file}.tmp`;
  writeFileSync(tmp, JSON.stringify(current, null, 2)); // allow: blocking
  renameSync(tmp, file); // allow: blocking
  return current;
}
