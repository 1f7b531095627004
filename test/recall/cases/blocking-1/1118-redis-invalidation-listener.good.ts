import { readFile } from 'node:fs/promises';
import { Redis } from 'ioredis';

type Flags = Record<string, boolean>;

export class FlagCache {
  private flags: Flags = {};
  private readonly subscriber: Redis;

  constructor(
    url: string,
    private readonly file: string,
  ) {
    this.subscriber = new Redis(url);
    this.subscriber.on('message', this.onInvalidate);
    this.subscriber.subscribe('flags').catch((err: unknown) => {
      console.error('flags: subscribe', err);
    });
  }

  isOn(name: string): boolean {
    return this.flags[name] ?? false;
  }

  private readonly onInvalidate = (channel: string, version: string): void => {
    if (channel !== 'flags') return;
    readFile(this.file, 'utf8')
      .then((text) => {
        this.flags = Object.fromEntries(
          text
            .split('\n')
            .filter((line) => line !== '')
            .map((line) => line.split('='))
            .map(([name = '', value]) => [name, value === 'on']),
        );
        console.info(`flags at ${version}`);
      })
      .catch((err: unknown) => {
        console.error('flags: reload', err);
      });
  };
}
