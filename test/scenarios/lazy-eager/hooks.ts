/** Interfaces that allow a promise: what stands behind them in this program says whether there is one. */
export type Audit = {
  log(event: string): void | Promise<void>;
  flush(): void | Promise<void>;
};

export class SilentAudit implements Audit {
  log(): void {}

  flush(): void {}
}

class QueuedAudit {
  async flush(): Promise<void> {
    await fetch('https://audit.example/flush');
  }
}

export interface Plugin {
  started(): void | Promise<void>;
  stopped?(): void | Promise<void>;
}

export class TimingPlugin implements Plugin {
  started(): void {
    console.time('run');
  }
}

export class ReportingPlugin extends QueuedAudit implements Plugin, Pick<Audit, 'flush'> {
  started(): void {
    console.log('started');
  }

  async stopped(): Promise<void> {
    await this.flush();
  }
}

export function neverPromiseOk(audit: Audit): void {
  audit.log('signed in'); // ~strict no-floating-future: Nobody awaits the promise
}

export function plainPluginsOk(plugins: Plugin[]): void {
  for (const plugin of plugins) plugin.started(); // ~strict no-floating-future: Nobody awaits the promise
}

export function asyncPluginsBad(plugins: Plugin[]): void {
  for (const plugin of plugins) plugin.stopped?.(); // ~ no-floating-future: Nobody awaits the promise
}

export function optionalOk(hook: () => void | Promise<void>): void {
  hook(); // ~strict no-floating-future: Nobody awaits the promise
}

export function unseenBad(hook: () => Promise<void>): void {
  hook(); // ~ no-floating-future: Nobody awaits the promise
}
