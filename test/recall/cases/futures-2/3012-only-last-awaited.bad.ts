export interface Part {
  readonly offset: number;
  readonly bytes: Uint8Array;
}
export interface Target {
  writeAt(offset: number, bytes: Uint8Array): Promise<number>;
  seal(): Promise<void>;
}

export async function assemble(target: Target, parts: Iterable<Part>): Promise<void> {
  let last: Promise<number> = Promise.resolve(0);
  for (const part of parts) {
    if (part.bytes.length === 0) continue;
    last = target.writeAt(part.offset, part.bytes); // expect: floating
  }
  await last;
  await target.seal();
}
