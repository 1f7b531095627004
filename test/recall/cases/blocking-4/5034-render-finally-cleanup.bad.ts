import { rmSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';

export async function renderPdf(html: string): Promise<Buffer> {
  const dir = await mkdtemp(join(tmpdir(), 'pdf-'));
  const input = join(dir, 'in.html');
  const output = join(dir, 'out.pdf');
  return writeFile(input, html)
    .then(() => execa('weasyprint', [input, output]))
    .then(() => readFile(output))
    .finally(() => {
      rmSync(dir, { recursive: true, force: true }); // expect: blocking
    });
}
