class CaseBuilder {
  private readonly parts: string[] = [];
  private pending = '';

  when(condition: string): this {
    this.pending = condition;
    return this;
  }

  then(value: string | number): this {
    this.parts.push(`when ${this.pending} then ${String(value)}`);
    return this;
  }

  end(): string {
    return `case ${this.parts.join(' ')} end`;
  }
}

interface Step {
  name: string;
}

class Recipe {
  readonly steps: Step[] = [];
  constructor(private readonly book: Recipe[]) {
    book.push(this);
  }
  first(step: Step): this {
    this.steps.push(step);
    return this;
  }
  then(step: Step): this {
    this.steps.push(step);
    return this;
  }
}

export function priceColumn(): string {
  const price = new CaseBuilder();
  price.when('qty > 100').then(8);
  price.when('qty > 10').then(9);
  return price.end();
}

export function omelette(book: Recipe[]): void {
  new Recipe(book).first({ name: 'crack eggs' }).then({ name: 'whisk' }).then({ name: 'fry' });
}
