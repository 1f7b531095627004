import * as read from './readers.js';

export interface Drift {
  name: string;
  wanted: string;
  locked: string | undefined;
}

export default async function drift(dir: string): Promise<Drift[]> {
  const [wanted, locked] = await Promise.all([read.readManifest(dir), read.readLock(dir)]);
  return Object.entries(wanted)
    .filter(([name, version]) => locked[name] !== version)
    .map(([name, version]) => ({ name, wanted: version, locked: locked[name] }));
}
