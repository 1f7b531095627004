export interface Logger {
  warn(message: string, err: unknown): void;
}

export class Background implements AsyncDisposable {
  readonly #running = new Set<Promise<void>>();

  constructor(private readonly log: Logger) {}

  run(label: string, work: Promise<unknown>): void {
    const tracked: Promise<void> = work.then(
      () => {
        this.#running.delete(tracked);
      },
      (err: unknown) => {
        this.#running.delete(tracked);
        this.log.warn(`${label} failed`, err);
      },
    );
    this.#running.add(tracked);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#running);
  }
}

export class Signup {
  constructor(
    private readonly background: Background,
    private readonly mail: { welcome(email: string): Promise<void> },
    private readonly users: { insert(email: string): Promise<number> },
  ) {}

  async register(email: string): Promise<number> {
    const id = await this.users.insert(email);
    this.background.run('welcome mail', this.mail.welcome(email));
    return id;
  }
}
