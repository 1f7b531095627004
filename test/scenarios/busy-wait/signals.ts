/** Signals that a timer aborts: a loop that never waits never sees it come. */
import { setImmediate as turn } from 'node:timers/promises';

interface Probe {
  measure(): number;
}

export async function sampleBad(probes: readonly Probe[]): Promise<number> {
  const limit = AbortSignal.timeout(500);
  let sum = 0;
  while (!limit.aborted) { // ~ no-busy-wait: waits for state that only other code changes
    for (const probe of probes) sum += probe.measure();
  }
  return sum;
}

export async function sampleOk(probes: readonly Probe[]): Promise<number> {
  const limit = AbortSignal.timeout(500);
  let sum = 0;
  while (!limit.aborted) {
    for (const probe of probes) sum += probe.measure();
    await turn();
  }
  return sum;
}

/** Something that is measured may abort it. */
export async function givenOk(probes: readonly Probe[], limit: AbortSignal): Promise<number> {
  let sum = 0;
  while (!limit.aborted) for (const probe of probes) sum += probe.measure();
  return sum;
}

export async function untilFullOk(probe: Probe): Promise<number> {
  const limit = AbortSignal.timeout(500);
  let sum = 0;
  while (!limit.aborted) {
    sum += probe.measure();
    if (sum > 100) break;
  }
  return sum;
}

/** To fail is no answer: what is thrown on the way out of a question changes nothing. */
export class Gate {
  private state: 'shut' | 'open' | 'broken' = 'shut';

  constructor(hinge: { once(event: 'open' | 'break', listener: () => void): void }) {
    hinge.once('open', () => {
      this.state = 'open';
    });
    hinge.once('break', () => {
      this.state = 'broken';
    });
  }

  async isOpen(): Promise<boolean> {
    if (this.state === 'broken') throw new Error('the gate is broken');
    return this.state === 'open';
  }

  async passBad(): Promise<void> {
    while (!(await this.isOpen())) {} // ~ no-busy-wait: only ever awaits what is settled already
  }

  async passOk(): Promise<void> {
    while (!(await this.isOpen())) await turn();
  }
}
