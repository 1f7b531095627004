import zlib from 'node:zlib';

export const pack = (message: unknown): Buffer => zlib.deflateSync(JSON.stringify(message), { level: zlib.constants.Z_BEST_COMPRESSION }); // allow: cpu
