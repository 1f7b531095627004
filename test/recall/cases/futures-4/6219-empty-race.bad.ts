export interface Mirror {
  url: string;
  fetch(path: string): Promise<Uint8Array>;
}

export async function fastest(mirrors: readonly Mirror[], path: string): Promise<Uint8Array> {
  if (mirrors.length === 0) {
    await Promise.race([]); // expect: never-settles
  }
  return Promise.any(mirrors.map((m) => m.fetch(path)));
}
