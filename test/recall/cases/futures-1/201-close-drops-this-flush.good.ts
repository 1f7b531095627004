interface Connection {
  write(line: string): Promise<void>;
  end(): Promise<void>;
}

export class MetricsWriter {
  private buffer: string[] = [];
  #closed = false;

  constructor(private readonly connection: Connection) {}

  record(name: string, value: number): void {
    if (this.#closed) throw new Error('writer is closed');
    this.buffer.push(`${name} ${value}`);
  }

  private async flush(): Promise<number> {
    const lines = this.buffer;
    this.buffer = [];
    await this.connection.write(lines.join('\n'));
    return lines.length;
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.flush();
    await this.connection.end();
  }
}
