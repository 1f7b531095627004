export interface Part {
  readonly offset: number;
  readonly bytes: Uint8Array;
}
export interface Target {
  writeAt(offset: number, bytes: Uint8Array): Promise<number>;
  seal(): Promise<void>;
}

export async function assemble(target: Target, parts: Iterable<Part>): Promise<void> {
  const all: Promise<number>[] = [];
  for (const part of parts) {
    if (part.bytes.length === 0) continue;
    all.push(target.writeAt(part.offset, part.bytes));
  }
  await Promise.all(all);
  await target.seal();
}
