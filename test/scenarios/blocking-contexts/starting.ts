/** What programs do once goes by certain names; whether it does, who calls it says. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

export abstract class Plugin {
  abstract start(): Promise<void>;
}

export class Texts extends Plugin {
  text = '';

  async start(): Promise<void> {
    this.text = readFileSync('texts.json', 'utf8'); // ~strict no-blocking-call: readFileSync
    await this.#warm();
  }

  async #warm(): Promise<void> {
    this.text += readFileSync('more.json', 'utf8'); // ~strict no-blocking-call: readFileSync
    await Promise.resolve();
  }
}

export async function initTexts(): Promise<string> {
  await Promise.resolve();
  return readFileSync('texts.json', 'utf8'); // ~strict no-blocking-call: readFileSync
}

export async function startRecording(): Promise<string> {
  await Promise.resolve();
  return readFileSync('texts.json', 'utf8'); // ~ no-blocking-call: readFileSync
}

async function setup(): Promise<string> {
  await Promise.resolve();
  return readFileSync('setup.json', 'utf8'); // ~ no-blocking-call: readFileSync
}

createServer((_request, response) => {
  void setup().then((text) => response.end(text));
}).listen(8080);
