import { readFileSync } from 'node:fs';

/** A path or what was read from it: the type of what is given says whether anything is read. */
class Schema {
  constructor(readonly text: string) {}
}

function toSchema(source: Schema | string): Schema {
  return typeof source === 'string' ? new Schema(readFileSync(source, 'utf8')) : source;
}

function namesOf(source: Schema | string | undefined): string[] {
  if (source === undefined) return [];
  return toSchema(source).text.split(' ');
}

export async function readSchemaOk(schema: Schema): Promise<number> {
  return toSchema(schema).text.length + namesOf(schema).length;
}

export async function readPathBad(path: string): Promise<Schema> {
  return toSchema(path); // ~ no-blocking-call: toSchema → fs.readFileSync
}

export async function readEitherBad(source: Schema | string): Promise<string[]> {
  return namesOf(source); // ~strict no-blocking-call: namesOf → toSchema
}

function textOf(source: Buffer | string): string {
  if (typeof source !== 'string') return source.toString();
  return readFileSync(source, 'utf8');
}

export async function textOk(source: Buffer | string): Promise<string> {
  return typeof source === 'string' ? source : textOf(source);
}

export async function textBad(source: unknown): Promise<string> {
  return textOf(source as Buffer | string); // ~ no-blocking-call: textOf → fs.readFileSync
}

export async function eachTextBad(paths: readonly string[]): Promise<string[]> {
  return paths.map(textOf); // ~strict no-blocking-call: textOf → fs.readFileSync
}
