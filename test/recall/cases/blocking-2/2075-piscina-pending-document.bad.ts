import { Piscina } from 'piscina';

interface Documents {
  load(id: string): Promise<string>;
}

const pool = new Piscina({ filename: new URL('./render.worker.js', import.meta.url).href });

export class PdfService {
  constructor(private readonly documents: Documents) {}

  async render(id: string): Promise<Buffer> {
    const source = this.documents.load(id);
    const pdf: unknown = await pool.run({ id, source }); // expect: spawn
    if (!(pdf instanceof Uint8Array)) throw new Error(`no pdf for ${id}`);
    return Buffer.from(pdf);
  }
}
