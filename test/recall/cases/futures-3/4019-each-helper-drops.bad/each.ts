export function eachEntry<V>(table: Readonly<Record<string, V>>, visit: (key: string, value: V) => void): void {
  for (const [key, value] of Object.entries(table)) visit(key, value);
}

export async function eachEntryInTurn<V>(table: Readonly<Record<string, V>>, visit: (key: string, value: V) => Promise<void>): Promise<void> {
  for (const [key, value] of Object.entries(table)) await visit(key, value);
}
