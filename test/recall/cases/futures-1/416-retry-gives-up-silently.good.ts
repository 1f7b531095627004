export interface Probe {
  alive(): boolean;
  readonly name: string;
}

interface Options {
  attempts: number;
  everyMs: number;
}

export function untilAlive(probe: Probe, options: Options = { attempts: 10, everyMs: 200 }): Promise<number> {
  return new Promise((resolve, reject) => {
    let tries = 0;
    const check = (): void => {
      tries += 1;
      if (probe.alive()) {
        resolve(tries);
      } else if (tries < options.attempts) {
        setTimeout(check, options.everyMs);
      } else {
        console.warn(`${probe.name} is still down after ${tries} attempts`);
        reject(new Error(`${probe.name} is down`));
      }
    };
    check();
  });
}
