import { Piscina } from 'piscina';

const pool = new Piscina<Uint8Array, Uint8Array>({ filename: new URL('./brotli.worker.js', import.meta.url).href });

export const compressInThread = (body: Uint8Array): Promise<Uint8Array> => pool.run(body);
