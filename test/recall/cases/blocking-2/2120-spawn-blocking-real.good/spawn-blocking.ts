import { Piscina } from 'piscina';

const pool = new Piscina({ filename: new URL('./tasks.js', import.meta.url).href });

export async function spawnBlocking<R>(name: 'compress', argument: string): Promise<R> {
  return (await pool.run(argument, { name })) as R;
}
