import { readFileSync } from 'node:fs';
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
    const next: Flags = {};
    for (const line of readFileSync(this.file, 'utf8').split('\n')) { // expect: blocking
      const [name, value] = line.split('=');
      if (name !== undefined && name !== '') next[name] = value === 'on';
    }
    this.flags = next;
    console.info(`flags at ${version}`);
  };
}
