import { execSync } from 'node:child_process';
import { join } from 'node:path';

const VIEWS = join(process.cwd(), 'email-templates');

export default function renderMail(name: string, values: Record<string, string>): string {
  const html = execSync(`mjml ${join(VIEWS, name)}.mjml`).toString('utf8'); // allow: blocking
  return html.replace(/\{\{(\w+)\}\}/g, (_all, key: string) => values[key] ?? '');
}
