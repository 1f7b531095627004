interface Node_ {
  parent: Node_ | null;
  name: string;
}

export class Parser {
  private at = 0;

  constructor(private readonly text: string) {}

  skipSpaces(): void {
    while (this.text[this.at] === ' ') this.at += 1;
  }

  words(): string[] {
    const found: string[] = [];
    const pattern = /\w+/g;
    let match: RegExpExecArray | null;
    while ((match = pattern.exec(this.text)) !== null) found.push(match[0]);
    return found;
  }
}

export function pathOf(start: Node_): string {
  const names: string[] = [];
  for (let node: Node_ | null = start; node !== null; node = node.parent) names.unshift(node.name);
  return names.join('/');
}

export async function drain(queue: string[], send: (batch: string[]) => Promise<void>): Promise<void> {
  while (queue.length > 0) await send(queue.splice(0, 100)); // allow: sequential
}

export function takeToken(cells: Int32Array<SharedArrayBuffer>): number {
  for (;;) {
    const current = Atomics.load(cells, 0);
    if (Atomics.compareExchange(cells, 0, current, current + 1) === current) return current;
  }
}
