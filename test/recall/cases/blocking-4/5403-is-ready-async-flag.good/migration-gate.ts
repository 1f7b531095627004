export class MigrationGate {
  private done = false;

  constructor(run: () => Promise<void>) {
    run().then(
      () => {
        this.done = true;
      },
      (err: unknown) => {
        console.error('migration failed', err);
      },
    );
  }

  async isReady(): Promise<boolean> {
    return this.done;
  }
}
