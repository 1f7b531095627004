import { readFileSync } from 'node:fs';

let schemaText: string | undefined;

function schema(): string {
  schemaText ??= readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8');
  return schemaText;
}

export const TYPE_DEFS = schema();

export async function printSchema(write: (text: string) => Promise<void>): Promise<void> {
  await write(TYPE_DEFS);
}
