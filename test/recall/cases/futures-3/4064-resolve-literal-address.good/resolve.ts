import { lookup } from 'node:dns';
import { isIP } from 'node:net';

export type Found = (err: Error | null, address?: string) => void;

export function resolveHost(host: string, found: Found): void {
  switch (isIP(host)) {
    case 4:
      found(null, host);
      return;
    case 6:
      console.debug('literal v6 address', host);
      return found(null, host);
  }
  lookup(host, { family: 4 }, (err, address) => {
    if (err) found(err);
    else found(null, address);
  });
}
