import workerpool from 'workerpool';

const pool = workerpool.pool(new URL('./render.worker.js', import.meta.url).pathname);

export async function render(template: string, values: Record<string, string>): Promise<string> {
  return (await pool.exec('render', [template, values])) as string;
}
