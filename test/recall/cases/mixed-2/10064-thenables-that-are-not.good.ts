import { EventEmitter } from 'node:events';
import { unlink } from 'node:fs';
import type { Server } from 'node:http';
import request from 'superagent';

class CaseExpression {
  private readonly parts: string[] = ['case'];

  when(condition: string): this {
    this.parts.push(`when ${condition}`);
    return this;
  }

  then(value: string | number): this {
    this.parts.push(`then ${JSON.stringify(value)}`);
    return this;
  }

  end(): string {
    return [...this.parts, 'end'].join(' ');
  }
}

export function priority(urgent: boolean): string {
  const expr = new CaseExpression();
  expr.when('due < now()').then('overdue');
  if (urgent) expr.when('starred').then('high');
  return expr.end();
}

export class Pinger extends EventEmitter<{ up: [ms: number]; down: [reason: string] }> {
  ping(url: string): void {
    const started = Date.now();
    request
      .get(url)
      .timeout(2_000)
      .end((err: unknown) => {
        if (err === null || err === undefined) this.emit('up', Date.now() - started);
        else this.emit('down', String(err));
      });
  }
}

const report = async (event: string): Promise<void> => {
  try {
    await fetch('http://127.0.0.1:9/collect', { method: 'POST', body: event });
  } catch (err) {
    console.warn('telemetry', err);
  }
};

export function shutdown(server: Server, pidFile: string): void {
  void report('shutdown');
  server.close(() => {
    unlink(pidFile, () => {
      process.exitCode = 0;
    });
  });
}

let queue: Promise<unknown> = Promise.resolve();

export function serialised<T>(task: () => Promise<T>): Promise<T> {
  const run = queue.then(task);
  queue = run.catch(() => undefined);
  return run;
}
