/** What a desktop application does once, and what a command does. */
import { Command } from '@oclif/core';
import { app } from 'electron';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

let state = '';

app.on('ready', async () => {
  await Promise.resolve();
  mkdirSync('data', { recursive: true });
  state = readFileSync('state.json', 'utf8');
});
app.on('will-quit', () => {
  writeFileSync('state.json', state);
});
app.on('activate', async () => {
  await Promise.resolve();
  state = readFileSync('state.json', 'utf8'); // ~ no-blocking-call: fs.readFileSync
});

abstract class Base extends Command {
  protected state(): string {
    return readFileSync('state.json', 'utf8');
  }
}

export class Show extends Base {
  async run(): Promise<void> {
    console.log(this.state());
    await this.#remember();
  }

  async #remember(): Promise<void> {
    await Promise.resolve();
    writeFileSync('shown', this.state());
  }

  async serve(): Promise<void> {
    await Promise.resolve();
    writeFileSync('served', state); // ~ no-blocking-call: fs.writeFileSync
  }
}
