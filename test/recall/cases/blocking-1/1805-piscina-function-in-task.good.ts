import { Piscina } from 'piscina';

interface RenderTask {
  template: string;
  data: Record<string, string | number>;
  filters: string[];
}

const pool = new Piscina<RenderTask, string>({ filename: new URL('./render.js', import.meta.url).href });

export async function renderInvoice(template: string, data: Record<string, string | number>): Promise<string> {
  const html = await pool.run({ template, data, filters: ['upper', 'trim'] });
  return `<!doctype html>${html}`;
}
