import fs from 'node:fs/promises';

export default async function loadMessages(locale: string): Promise<string> {
  return (await fs.readFile(`resources/${locale}.json`)).toString();
}
