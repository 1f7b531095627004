import { generatePrimeSync } from 'node:crypto';

interface Peer {
  id: string;
  offer(prime: ArrayBuffer): Promise<boolean>;
}

async function* primesFor(peers: AsyncIterable<Peer>): AsyncGenerator<[Peer, ArrayBuffer]> {
  for await (const peer of peers) {
    const prime = generatePrimeSync(2048, { safe: true }); // expect: cpu
    yield [peer, prime];
  }
}

export async function handshakes(peers: AsyncIterable<Peer>): Promise<string[]> {
  const agreed: string[] = [];
  for await (const [peer, prime] of primesFor(peers)) {
    if (await peer.offer(prime)) agreed.push(peer.id);
  }
  return agreed;
}
