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
