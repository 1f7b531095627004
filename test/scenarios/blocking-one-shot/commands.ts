import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import type { CommandModule } from 'yargs';

/** The handler of a command runs once, and so does what only it calls. */
export const listCommand: CommandModule = {
  command: 'list',
  handler: async () => {
    await list();
  },
};

export const makeCommand: CommandModule = {
  command: 'make',
  async handler() {
    mkdirSync('made');
    await list();
  },
};

async function list(): Promise<readonly string[]> {
  await Promise.resolve();
  return readdirSync('.');
}

class Copy {
  /** A static method is called by its name alone, whatever its class inherits. */
  static async make(): Promise<Copy> {
    cpSync('a', 'b', { recursive: true });
    await Promise.resolve();
    return new Copy();
  }
}

class NamedCopy extends Copy {
  static async named(): Promise<Copy> {
    cpSync('c', 'd', { recursive: true });
    await Promise.resolve();
    return new NamedCopy();
  }
}

export const copies = [await Copy.make(), await NamedCopy.named()];
