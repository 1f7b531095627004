import { TemplateFiles } from './files.js';

export interface Mail {
  subject: string;
  html: string;
}

const fill = (text: string, vars: ReadonlyMap<string, string>): string => text.replace(/\{(\w+)\}/g, (_, key: string) => vars.get(key) ?? '');

export async function composeMail(files: TemplateFiles, name: string, vars: ReadonlyMap<string, string>): Promise<Mail> {
  const body = await files.html(name); // allow: sequential
  const subject = await files.subject(name); // expect: sequential
  return { subject: fill(subject, vars), html: fill(body, vars) };
}
