export class Gate {
  private readonly opened: Promise<void>;

  constructor(openAfterMs: number) {
    this.opened = new Promise((resolve) => {
      setTimeout(resolve, openAfterMs);
    });
  }

  whenOpen(): Promise<void> {
    return this.opened;
  }
}

export async function enter(gate: Gate, name: string): Promise<string> {
  await gate.whenOpen();
  return `${name} is in`;
}
