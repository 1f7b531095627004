interface Node<T> {
  value: T;
  next: Node<T> | null;
}

export class Chain<T> {
  private head: Node<T> | null = null;
  private size = 0;

  add(value: T): this {
    this.head = { value, next: this.head };
    this.size += 1;
    return this;
  }

  async drain(use: (value: T) => void): Promise<number> {
    let moved = 0;
    while (this.head !== null) {
      use(this.head.value);
      this.head = this.head.next;
      moved += 1;
    }
    while (this.size > 0) this.size -= 1;
    return moved;
  }
}

export async function links(html: string): Promise<string[]> {
  const pattern = /href="([^"]*)"/g;
  const found: string[] = [];
  let match: RegExpExecArray | null;
  while ((match = pattern.exec(html)) !== null) found.push(match[1] ?? '');
  return found;
}
