import { readFileSync, writeFileSync } from 'node:fs';
import { setInterval } from 'node:timers';

class Device {
  sync(): void {
    writeFileSync('device.json', '{}');
  }
}

class Registry {
  readonly #devices = new Map<string, Device>();

  /** The device is kept; writing it down is not. */
  get(key: string): Device | undefined {
    if (!this.#devices.has(key)) this.#devices.set(key, new Device());
    const device = this.#devices.get(key);
    if (device) {
      device.sync();
      return device;
    }
    return undefined;
  }
}

const registry = new Registry();

export async function touchBad(): Promise<void> {
  registry.get('lamp'); // ~ no-blocking-call: writeFileSync
}

class Log {
  next(): void {
    readFileSync('account.json');
  }

  static get(): Log | undefined {
    return new Log();
  }
}

/** A function and the method that it calls may share a name. */
function next(): void {
  Log.get()?.next();
}

setInterval(() => {
  next(); // ~ no-blocking-call: readFileSync
}, 1000);
