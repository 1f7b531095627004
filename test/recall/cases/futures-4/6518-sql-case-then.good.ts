export class CaseExpr {
  private readonly arms: string[] = [];

  when(test: string): { then(value: string): CaseExpr } {
    return {
      then: (value: string) => {
        this.arms.push(`when ${test} then ${value}`);
        return this;
      },
    };
  }

  toSql(): string {
    return `case ${this.arms.join(' ')} end`;
  }
}

export function label(levels: ReadonlyMap<number, string>): string {
  const expr = new CaseExpr();
  for (const [level, text] of levels) {
    expr.when(`level = ${String(level)}`).then(`'${text}'`);
  }
  return expr.toSql();
}
