import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

interface Line {
  id: string;
  parent: string | null;
  text: string;
}

export class SessionFile {
  private readonly byId = new Map<string, Line>();
  private leaf: string | null = null;

  private constructor(readonly path: string) {}

  static async open(path: string): Promise<SessionFile> {
    const session = new SessionFile(path);
    for await (const raw of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
      if (raw !== '') session.add(raw);
    }
    return session;
  }

  private add(raw: string): void {
    const [id = '', parent = '', ...text] = raw.split('\t');
    this.byId.set(id, { id, parent: parent === '' ? null : parent, text: text.join('\t') });
    this.leaf = id;
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
