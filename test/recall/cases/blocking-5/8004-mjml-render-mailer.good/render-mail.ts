import { exec } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const shell = promisify(exec);

const VIEWS = join(process.cwd(), 'email-templates');

export default async function renderMail(name: string, values: Record<string, string>): Promise<string> {
  const { stdout } = await shell(`mjml ${join(VIEWS, name)}.mjml`);
  return stdout.replace(/\{\{(\w+)\}\}/g, (_all, key: string) => values[key] ?? '');
}
