import { copyFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

export type Command = (args: readonly string[]) => Promise<string>;

const DATA = '/var/lib/ledger';

async function backup([target = 'backup']: readonly string[]): Promise<string> {
  await copyFile(join(DATA, 'ledger.db'), join(DATA, `${target}.db`));
  return 'saved';
}

async function prune(): Promise<string> {
  const old = (await readdir(DATA)).filter((name) => name.endsWith('.old'));
  await Promise.all(old.map((name) => rm(join(DATA, name))));
  return `${String(old.length)} removed`;
}

export const commands: Record<string, Command> = {
  ping: () => Promise.resolve('pong'),
  backup,
  prune,
};
