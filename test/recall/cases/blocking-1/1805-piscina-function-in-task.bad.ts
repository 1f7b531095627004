import { Piscina } from 'piscina';

interface RenderTask {
  template: string;
  data: Record<string, unknown>;
  filters: Record<string, (value: string) => string>;
}

const pool = new Piscina<RenderTask, string>({ filename: new URL('./render.js', import.meta.url).href });

const filters = {
  upper: (value: string) => value.toUpperCase(),
  trim: (value: string) => value.trim(),
};

export async function renderInvoice(template: string, data: Record<string, unknown>): Promise<string> {
  const html = await pool.run({ template, data, filters }); // expect: spawn
  return `<!doctype html>${html}`;
}
