export class LineBuffer {
  private text = '';

  async feed(chunk: string, emit: (line: string) => Promise<void>): Promise<number> {
    this.text += chunk;
    const ready: string[] = [];
    let at = this.text.indexOf('\n');
    while (at !== -1) {
      ready.push(this.text.slice(0, at));
      this.text = this.text.slice(at + 1);
      at = this.text.indexOf('\n');
    }
    const [first] = ready;
    if (first !== undefined) await emit(first);
    return ready.length;
  }
}

export async function uniqueName(taken: ReadonlySet<string>, create: (name: string) => Promise<void>): Promise<string> {
  let name = 'untitled';
  let n = 1;
  while (taken.has(name)) name = `untitled-${String(n++)}`;
  await create(name);
  return name;
}
