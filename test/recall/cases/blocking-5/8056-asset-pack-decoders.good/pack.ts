import { open, type FileHandle } from 'node:fs/promises';
import { decoders } from './decoders.js';

interface Slot {
  offset: number;
  length: number;
  codec: string;
}

export class AssetPack {
  private constructor(
    private readonly handle: FileHandle,
    private readonly slots: ReadonlyMap<string, Slot>,
  ) {}

  static async open(path: string, slots: ReadonlyMap<string, Slot>): Promise<AssetPack> {
    return new AssetPack(await open(path, 'r'), slots);
  }

  async read(name: string): Promise<Uint8Array> {
    const slot = this.slots.get(name);
    if (slot === undefined) throw new Error(`no asset ${name}`);
    const { buffer } = await this.handle.read(Buffer.alloc(slot.length), 0, slot.length, slot.offset);
    const decode = decoders[slot.codec] ?? decoders['stored'];
    return decode === undefined ? buffer : await decode(buffer);
  }
}
