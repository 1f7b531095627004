export interface Session {
  readonly user: string;
  end(reason: string): Promise<void>;
}

export class Sessions {
  readonly #open = new Set<Session>();

  add(s: Session): this {
    this.#open.add(s);
    return this;
  }

  async logoutEverywhere(user: string): Promise<number> {
    const mine = [...this.#open].filter((s) => s.user === user);
    Array.from(mine, async (s) => { // expect: floating
      await s.end('logged out');
      this.#open.delete(s);
    });
    return mine.length;
  }
}
