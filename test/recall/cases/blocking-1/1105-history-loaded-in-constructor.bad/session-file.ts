import { readFileSync } from 'node:fs';

interface Line {
  id: string;
  parent: string | null;
  text: string;
}

export class SessionFile {
  private readonly byId = new Map<string, Line>();
  private leaf: string | null = null;

  constructor(readonly path: string) {
    this.load();
  }

  private load(): void {
    for (const raw of readFileSync(this.path, 'utf8').split('\n')) { // allow: blocking
      if (raw === '') continue;
      const [id = '', parent = '', ...text] = raw.split('\t');
      this.byId.set(id, { id, parent: parent === '' ? null : parent, text: text.join('\t') });
      this.leaf = id;
    }
  }

  branch(): string[] {
    const out: string[] = [];
    let at = this.leaf === null ? undefined : this.byId.get(this.leaf);
    while (at !== undefined) {
      out.unshift(at.text);
      at = at.parent === null ? undefined : this.byId.get(at.parent);
    }
    return out;
  }
}
