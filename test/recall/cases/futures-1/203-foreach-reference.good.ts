interface Peer {
  readonly id: string;
  bye(reason: string): Promise<void>;
}

interface Directory {
  unregister(id: string, since: number): Promise<void>;
}

export class Hub {
  private readonly peers = new Set<Peer>();
  private readonly since = new Map<string, number>();

  constructor(private readonly directory: Directory) {}

  join(peer: Peer): void {
    this.peers.add(peer);
    this.since.set(peer.id, Date.now());
  }

  async shutdown(): Promise<void> {
    const part = async (peer: Peer): Promise<void> => {
      await peer.bye('server restart');
      this.peers.delete(peer);
    };
    try {
      const parted = [...this.peers].map(part);
      const gone = [...this.since].map(([id, since]) => this.directory.unregister(id, since));
      await Promise.all([...parted, ...gone]);
    } catch (err) {
      console.error('unclean shutdown', err);
    }
  }
}
