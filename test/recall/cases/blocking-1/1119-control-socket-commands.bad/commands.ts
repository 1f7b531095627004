import { copyFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export type Command = (args: readonly string[]) => string;

const DATA = '/var/lib/ledger';

function backup([target = 'backup']: readonly string[]): string {
  copyFileSync(join(DATA, 'ledger.db'), join(DATA, `${target}.db`)); // allow: blocking
  return 'saved';
}

function prune(): string {
  const old = readdirSync(DATA).filter((name) => name.endsWith('.old')); // allow: blocking
  for (const name of old) rmSync(join(DATA, name)); // allow: blocking
  return `${String(old.length)} removed`;
}

export const commands: Record<string, Command> = {
  ping: () => 'pong',
  backup,
  prune,
};
