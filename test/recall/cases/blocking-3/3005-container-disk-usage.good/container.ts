type Token<T> = new () => T;

export class Container {
  private readonly made = new Map<Token<unknown>, unknown>();

  get<T>(token: Token<T>): T {
    const known = this.made.get(token);
    if (known !== undefined) return known as T;
    const fresh = new token();
    this.made.set(token, fresh);
    return fresh;
  }
}
