import { type Deferral, later } from './job.js';

export interface Pdf {
  render(id: string): Promise<Uint8Array>;
  archive(id: string, bytes: Uint8Array): Promise<void>;
}

const archive = (pdf: Pdf, id: string): Deferral<void> => later(async () => pdf.archive(id, await pdf.render(id)));

export async function close(pdf: Pdf, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await archive(pdf, id);
  }
}
