export class Case {
  private readonly parts: string[] = [];
  private fallback = 'NULL';

  when(condition: string): this {
    this.parts.push(`WHEN ${condition}`);
    return this;
  }

  then(value: string | number): this {
    this.parts.push(`THEN ${typeof value === 'number' ? value : `'${value}'`}`);
    return this;
  }

  else(value: string): this {
    this.fallback = `'${value}'`;
    return this;
  }

  toString(): string {
    return `CASE ${this.parts.join(' ')} ELSE ${this.fallback} END`;
  }
}

interface Band {
  below: number;
  name: string;
}

export function ageBand(column: string, bands: readonly Band[]): string {
  const sql = new Case();
  for (const band of bands) {
    sql.when(`${column} < ${band.below}`).then(band.name);
  }
  sql.else('senior');
  return sql.toString();
}

const script: { step: string; then: string }[] = [{ step: 'open', then: 'close' }];
export const plan = (): string[] => script.map((s) => `${s.step} > ${s.then}`);
