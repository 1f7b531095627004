interface Node {
  value: string;
  next: Node | null;
}

export async function variables(source: string, resolve: (name: string) => Promise<string>): Promise<string[]> {
  const pattern = /\$\{(\w+)\}/g;
  const names: string[] = [];
  let match: RegExpExecArray | null;
  while ((match = pattern.exec(source)) !== null) names.push(match[1] ?? '');
  return Promise.all(names.map((n) => resolve(n)));
}

export function* values(head: Node | null): Generator<string> {
  for (let node = head; node !== null; node = node.next) yield node.value;
}
