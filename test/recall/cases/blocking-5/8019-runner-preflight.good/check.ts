export interface Failure {
  check: string;
  detail: string;
}

export abstract class PreflightCheck {
  abstract readonly name: string;
  protected abstract execute(timeoutMs: number): Promise<string | null>;

  async run(timeoutMs: number): Promise<Failure | null> {
    const detail = await this.execute(timeoutMs);
    return detail === null ? null : { check: this.name, detail };
  }
}
