import fs from 'node:fs';

export default function loadMessages(locale: string): string {
  return fs.readFileSync(`resources/${locale}.json`).toString(); // allow: blocking
}
