import { type Context, type Future, Pending, type Poll, Ready } from '../shared/poll.js';

type Lane = 'io' | 'cpu';

export class Scheduler {
  private readonly lanes: Record<Lane, number[]> = { io: [], cpu: [] };
  current = 0;

  schedule(lane: Lane, task: number): void {
    this.lanes[lane].push(task);
  }

  next(): number | undefined {
    return this.lanes.io.shift() ?? this.lanes.cpu.shift();
  }
}

class YieldNow implements Future<void> {
  private yielded = false;

  constructor(
    private readonly scheduler: Scheduler,
    private readonly lane: Lane,
  ) {}

  poll(cx: Context): Poll<void> {
    if (this.yielded) return Ready(undefined);
    this.yielded = true;
    this.scheduler.schedule(this.lane, this.scheduler.current);
    cx.waker.wake();
    return Pending;
  }
}

export const yieldIo = (scheduler: Scheduler): Future<void> => new YieldNow(scheduler, 'io');
export const yieldCpu = (scheduler: Scheduler): Future<void> => new YieldNow(scheduler, 'cpu');
