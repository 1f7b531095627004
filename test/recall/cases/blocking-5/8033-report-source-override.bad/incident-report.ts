import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Report, type Section } from './report.js';

export class IncidentReport extends Report {
  protected override sections(): Section[] {
    return globSync(`incidents/${this.month}-*.md`).map((file) => ({ // allow: blocking
      title: basename(file, '.md'),
      body: readFileSync(file, 'utf8'), // allow: blocking
    }));
  }
}
