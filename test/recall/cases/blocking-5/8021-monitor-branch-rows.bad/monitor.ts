import { branchOf } from './branches.js';

interface Row {
  name: string;
  path: string;
}

export class Monitor {
  private timer: NodeJS.Timeout | null = null;
  private selected = 0;

  constructor(
    private readonly rows: readonly Row[],
    private readonly out: NodeJS.WritableStream,
  ) {
    this.refresh = this.refresh.bind(this);
  }

  open(): void {
    this.timer = setInterval(this.refresh, 3000);
  }

  move(delta: number): void {
    this.selected = Math.min(this.rows.length - 1, Math.max(0, this.selected + delta));
  }

  private refresh(): void {
    const lines = this.rows.map((row, i) => `${i === this.selected ? '>' : ' '} ${row.name} ${branchOf(row.path, 10_000)}`); // expect: blocking
    this.out.write(`${lines.join('\n')}\n`);
  }

  close(): void {
    if (this.timer) clearInterval(this.timer);
  }
}
