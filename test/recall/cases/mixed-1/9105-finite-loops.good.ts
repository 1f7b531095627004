import type { EventEmitter } from 'node:events';

export class Scanner {
  private at = 0;

  constructor(private readonly text: string) {}

  private get more(): boolean {
    return this.at < this.text.length;
  }

  *words(): Generator<string> {
    while (this.more) {
      while (this.more && this.text[this.at] === ' ') this.at += 1;
      const from = this.at;
      while (this.more && this.text[this.at] !== ' ') this.at += 1;
      if (this.at > from) yield this.text.slice(from, this.at);
    }
  }
}

export class Groups {
  private readonly parent = new Map<string, string>();

  find(item: string): string {
    let root = item;
    for (;;) {
      const up = this.parent.get(root) ?? root;
      if (up === root) return root;
      root = up;
    }
  }

  join(a: string, b: string): void {
    this.parent.set(this.find(a), this.find(b));
  }
}

export function indexLines(lines: EventEmitter<{ line: [string] }>, batch: string[], groups: Groups): void {
  lines.on('line', (line) => {
    batch.push(line);
    let next: string | undefined;
    while ((next = batch.shift()) !== undefined) {
      const [first, ...rest] = new Scanner(next).words();
      if (first === undefined) continue;
      for (const other of rest) groups.join(first, other);
    }
  });
}
