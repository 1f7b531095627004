import { access, writeFile } from 'node:fs/promises';

export interface Settings {
  path: string;
  defaults: Record<string, unknown>;
}

async function ensureWritable(path: string): Promise<void> {
  await access(path);
}

export async function seedSettings(settings: Settings): Promise<string> {
  const text = JSON.stringify(settings.defaults, null, 2);
  await writeFile(settings.path, text);
  await ensureWritable(settings.path);
  return settings.path;
}
