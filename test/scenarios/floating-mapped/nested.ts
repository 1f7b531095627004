/** Promises in a list within a list. */
declare function save(name: string): Promise<void>;
declare const kept: readonly string[];
declare const added: readonly string[];

export async function nestedBad(): Promise<void> {
  await Promise.all([kept.map((name) => save(name)), added.map((name) => save(name))]); // ~ no-floating-future: waits for what holds promises, and for none of them
}

export async function flatOk(): Promise<void> {
  await Promise.all([...kept.map((name) => save(name)), ...added.map((name) => save(name))]);
}

/** Text of promises is never what they answer. */
export function joinedBad(names: readonly string[], label: (name: string) => Promise<string>): string {
  return names.map((name) => label(name)).join(', '); // ~ no-floating-future: Nobody awaits the promise
}

export function joinedLaterBad(names: readonly string[], label: (name: string) => Promise<string>): string {
  const labels = names.map((name) => label(name)); // ~ no-floating-future: Nobody awaits the promise
  return `[${labels.join(', ')}]`;
}

export async function joinedOk(names: readonly string[], label: (name: string) => Promise<string>): Promise<string> {
  const labels = names.map((name) => label(name));
  return (await Promise.all(labels)).join(', ');
}
