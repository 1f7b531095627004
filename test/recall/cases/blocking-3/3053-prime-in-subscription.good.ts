import { generatePrime, type GeneratePrimeOptions } from 'node:crypto';

interface Peer {
  id: string;
  offer(prime: ArrayBuffer): Promise<boolean>;
}

function prime(bits: number, options: GeneratePrimeOptions): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    generatePrime(bits, options, (error, value) => {
      if (error) reject(error);
      else resolve(value as ArrayBuffer);
    });
  });
}

async function* primesFor(peers: AsyncIterable<Peer>): AsyncGenerator<[Peer, ArrayBuffer]> {
  for await (const peer of peers) {
    yield [peer, await prime(2048, { safe: true })];
  }
}

export async function handshakes(peers: AsyncIterable<Peer>): Promise<string[]> {
  const agreed: string[] = [];
  for await (const [peer, value] of primesFor(peers)) {
    if (await peer.offer(value)) agreed.push(peer.id);
  }
  return agreed;
}
