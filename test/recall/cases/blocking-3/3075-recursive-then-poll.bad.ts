export class Gate {
  private isOpen = false;

  constructor(openAfterMs: number) {
    setTimeout(() => {
      this.isOpen = true;
    }, openAfterMs);
  }

  whenOpen(): Promise<void> { // allow: starvation
    if (this.isOpen) return Promise.resolve();
    return Promise.resolve().then(() => this.whenOpen()); // expect: starvation
  }
}

export async function enter(gate: Gate, name: string): Promise<string> {
  await gate.whenOpen(); // allow: starvation
  return `${name} is in`;
}
