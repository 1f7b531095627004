import { Effect } from 'effect';

interface Doc {
  id: string;
  rev: number;
}

class Replica {
  private readonly docs = new Map<string, Doc>();
  private dirty = false;

  existsSync(id: string): boolean {
    return this.docs.has(id);
  }

  readFileSync(id: string): Doc | undefined {
    return this.docs.get(id);
  }

  writeFileSync(doc: Doc): void {
    this.docs.set(doc.id, doc);
    this.dirty = true;
  }

  flushSync(): boolean {
    const was = this.dirty;
    this.dirty = false;
    return was;
  }
}

const inSync = (a: Doc, b: Doc): boolean => a.rev === b.rev;

export async function applyRemote(replica: Replica, remote: Doc, push: (doc: Doc) => Promise<void>): Promise<boolean> {
  if (!replica.existsSync(remote.id)) {
    replica.writeFileSync(remote);
    return replica.flushSync();
  }
  const local = replica.readFileSync(remote.id);
  if (local === undefined || inSync(local, remote)) return false;
  const winner = Effect.runSync(Effect.succeed(local.rev > remote.rev ? local : remote));
  replica.writeFileSync(winner);
  await push(winner);
  return replica.flushSync();
}
