import * as read from './readers.js';

export interface Drift {
  name: string;
  wanted: string;
  locked: string | undefined;
}

export default async function drift(dir: string): Promise<Drift[]> {
  const wanted = await read.readManifest(dir); // allow: sequential
  const locked = await read.readLock(dir); // expect: sequential
  return Object.entries(wanted)
    .filter(([name, version]) => locked[name] !== version)
    .map(([name, version]) => ({ name, wanted: version, locked: locked[name] }));
}
