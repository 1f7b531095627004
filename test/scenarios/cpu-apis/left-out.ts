import { compareSync } from 'bcryptjs';
import { readFileSync } from 'node:fs';
import { deflateSync, gzipSync } from 'node:zlib';

/** What an optional parameter is for does not happen to those who leave it out. */
interface Board {
  readonly owner: string;
  readonly hash: string;
  readonly isLocked: boolean;
}

class Gate {
  admit(board: Board, visitor: string, secret?: string | null): boolean {
    if (visitor === board.owner) return true;
    if (board.isLocked && secret) return compareSync(secret, board.hash);
    return false;
  }
}

export class Boards {
  constructor(private readonly gate: Gate) {}

  async ownOk(board: Board, visitor: string): Promise<boolean> {
    return this.gate.admit(board, visitor);
  }

  async nobodyOk(board: Board): Promise<boolean> {
    return this.gate.admit(board, 'nobody', undefined) || this.gate.admit(board, 'guest', null);
  }

  async sharedBad(board: Board, visitor: string, secret: string): Promise<boolean> {
    return this.gate.admit(board, visitor, secret); // ~ no-cpu-heavy-work: admit
  }

  async maybeSharedBad(board: Board, visitor: string, secret?: string): Promise<boolean> {
    return this.gate.admit(board, visitor, secret); // ~ no-cpu-heavy-work: admit
  }
}

function pack(rows: Buffer, footer?: Buffer): Buffer {
  if (footer === undefined) return rows;
  return gzipSync(Buffer.concat([rows, footer]));
}

function packed(rows: Buffer, footer?: Buffer): Buffer {
  return pack(rows, footer);
}

export async function packOk(rows: Buffer): Promise<Buffer> {
  return Buffer.concat([pack(rows), packed(rows)]);
}

export async function packBad(rows: Buffer, footer: Buffer): Promise<Buffer> {
  return packed(rows, footer); // ~ no-cpu-heavy-work: packed → pack
}

/** Two ways to the same sink, each behind a parameter of its own. */
function archive(rows?: Buffer, log?: Buffer): void {
  if (rows) deflateSync(rows);
  if (log) deflateSync(log);
}

export async function archiveOk(): Promise<void> {
  archive();
}

export async function archiveLogBad(log: Buffer): Promise<void> {
  archive(undefined, log); // ~ no-cpu-heavy-work: archive
}

function template(name: string, known?: ReadonlyMap<string, string>): string {
  if (!known) return readFileSync(`${name}.html`, 'utf8');
  return known.get(name) ?? '';
}

export async function knownOk(): Promise<string> {
  return template('welcome', new Map());
}

export async function unknownBad(name: string): Promise<string> {
  return template(name); // ~ no-blocking-call: template → fs.readFileSync
}
