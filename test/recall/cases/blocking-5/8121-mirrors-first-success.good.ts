export async function fromAnyMirror(mirrors: readonly string[], path: string): Promise<string> {
  const errors: unknown[] = [];
  for (const mirror of mirrors) {
    try {
      const response = await fetch(mirror + path);
      if (response.ok) return await response.text();
      errors.push(response.status);
    } catch (err) {
      errors.push(err);
    }
  }
  throw new AggregateError(errors, `no mirror has ${path}`);
}
