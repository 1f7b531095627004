import { rm } from 'node:fs/promises';
import { argv } from 'node:process';
import { copyAssets, sizeReport } from './assets.js';

async function build(out: string): Promise<void> {
  await rm(out, { recursive: true, force: true });
  const names = copyAssets('public', out);
  sizeReport(out, names);
}

build(argv[2] ?? 'dist').catch((err: unknown) => {
  console.error(err);
  process.exitCode = 1;
});
