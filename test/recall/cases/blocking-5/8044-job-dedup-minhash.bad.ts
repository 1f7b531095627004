export interface Posting {
  id: string;
  text: string;
}

const HASHES = 128;

export class DedupService {
  constructor(private readonly load: (search: string) => Promise<Posting[]>) {}

  async dedup(search: string): Promise<Posting[]> {
    const postings = await this.load(search);
    const signatures: number[][] = [];
    for (const posting of postings) { // allow: cpu
      const tokens = posting.text.split(/\s+/);
      const signature = new Array<number>(HASHES).fill(0xffffffff);
      for (const token of tokens) { // expect: cpu
        let h = 2166136261;
        for (let i = 0; i < token.length; i++) h = Math.imul(h ^ token.charCodeAt(i), 16777619); // allow: cpu
        for (let k = 0; k < HASHES; k++) { // allow: cpu
          signature[k] = Math.min(signature[k] ?? 0, Math.imul(h, 2 * k + 1) >>> 0);
        }
      }
      signatures.push(signature);
    }
    const seen = new Set<string>();
    return postings.filter((_posting, i) => {
      const key = (signatures[i] ?? []).slice(0, 16).join(',');
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  }
}
