import { readFileSync } from 'node:fs';

export default async (): Promise<object> => JSON.parse(readFileSync('package.json', 'utf8')) as object;
