import { readFileSync } from 'node:fs';

export interface Settings {
  readonly port: number;
  readonly keyFile: string;
  readonly certFile: string;
  readonly templates: string;
}

/** Start-up reads this once, which is fine. */
export function loadSettings(): Settings {
  return JSON.parse(readFileSync('shop.json', 'utf8')) as Settings;
}
