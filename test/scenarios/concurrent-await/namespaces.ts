import * as read from './readers.js';

/** A module's own functions say all there is, whatever name the module goes by. */
export async function unownedBad(root: string): Promise<readonly string[]> {
  const pins = await read.readPins(root);
  const owners = await read.readOwners(root); // ~strict prefer-concurrent-await: These 2 waits
  return pins.filter((pin) => !owners.has(pin));
}

/** What a connection reads next depends on what has been read. */
class Wire {
  #at = 0;
  constructor(private readonly bytes: Buffer) {}

  async readHead(): Promise<number> {
    await null;
    return this.bytes.readUInt8(this.#at++);
  }

  async readBody(): Promise<Buffer> {
    await null;
    return this.bytes.subarray(this.#at);
  }
}

export async function messageOk(wire: Wire): Promise<readonly [number, Buffer]> {
  const head = await wire.readHead();
  const body = await wire.readBody();
  return [head, body];
}
