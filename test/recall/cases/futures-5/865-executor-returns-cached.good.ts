interface Glyph {
  width: number;
  bits: Uint8Array;
}
type Rasterize = (char: string, size: number, cb: (err: Error | null, glyph: Glyph) => void) => void;

export class GlyphCache {
  private readonly cache = new Map<string, Glyph>();

  constructor(private readonly rasterize: Rasterize) {}

  get(char: string, size: number): Promise<Glyph> {
    const key = `${char}/${String(size)}`;
    return new Promise<Glyph>((resolve, reject) => {
      const hit = this.cache.get(key);
      if (hit !== undefined) {
        resolve(hit);
        return;
      }
      this.rasterize(char, size, (err, glyph) => {
        if (err !== null) {
          reject(err);
          return;
        }
        this.cache.set(key, glyph);
        resolve(glyph);
      });
    });
  }

  async measure(text: string, size: number): Promise<number> {
    const glyphs = await Promise.all([...text].map((char) => this.get(char, size)));
    return glyphs.reduce((sum, glyph) => sum + glyph.width, 0);
  }
}
