import zlib from 'node:zlib';

type Packed = (error: Error | null, body: Buffer) => void;

export const pack = (message: unknown, packed: Packed): void => {
  zlib.deflate(JSON.stringify(message), { level: zlib.constants.Z_BEST_COMPRESSION }, packed);
};
