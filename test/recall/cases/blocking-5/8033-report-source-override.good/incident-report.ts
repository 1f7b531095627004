import { glob, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Report, type Section } from './report.js';

export class IncidentReport extends Report {
  protected override async sections(): Promise<Section[]> {
    const files: string[] = [];
    for await (const file of glob(`incidents/${this.month}-*.md`)) files.push(file);
    return await Promise.all(
      files.map(async (file) => ({
        title: basename(file, '.md'),
        body: await readFile(file, 'utf8'),
      })),
    );
  }
}
