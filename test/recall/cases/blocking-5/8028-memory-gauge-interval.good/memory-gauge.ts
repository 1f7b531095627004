import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { ProcReader } from './proc-reader.js';

interface Gauge {
  set(labels: { pid: string }, value: number): void;
}

@Injectable()
export class MemoryGauge {
  private readonly pids = new Set<number>();

  constructor(
    private readonly proc: ProcReader,
    private readonly gauge: Gauge,
  ) {}

  track(pid: number): void {
    this.pids.add(pid);
  }

  @Interval(5000)
  async sample(): Promise<void> {
    await Promise.all(
      [...this.pids].map(async (pid) => {
        this.gauge.set({ pid: String(pid) }, (await this.proc.rssKb(pid)) * 1024);
      }),
    );
  }
}
