interface Strings {
  readonly [key: string]: string;
}

const catalogue = new Map([
  ['hello', 'Hello'],
  ['bye', 'Good bye'],
]);

export const strings: Strings = new Proxy<Record<string, string>>(
  {},
  {
    get: (_target, key) => (typeof key === 'string' ? (catalogue.get(key) ?? key) : undefined),
  },
);

class Greeting {
  constructor(private readonly name: string) {}

  get text(): string {
    return line`${strings.hello ?? ''}, ${this.name}!`;
  }
}

function line(parts: TemplateStringsArray, ...values: string[]): string {
  return parts.reduce((acc, part, i) => acc + (values[i - 1] ?? '') + part);
}

export async function greet(name: string, send: (text: string) => Promise<void>): Promise<void> {
  await send(new Greeting(name).text);
}
