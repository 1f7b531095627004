interface Peer {
  readonly id: string;
  push(version: number): Promise<void>;
}

export class Gossip {
  constructor(
    private readonly peers: readonly Peer[],
    private readonly log: (line: string) => void,
  ) {}

  async round(version: number): Promise<number> {
    const pushes = new Map<string, Promise<void>>();
    for (const peer of this.peers) {
      if (pushes.has(peer.id)) continue;
      pushes.set(peer.id, peer.push(version)); // expect: floating
    }
    this.log(`version ${version} went to ${pushes.size} peers`);
    return pushes.size;
  }
}
