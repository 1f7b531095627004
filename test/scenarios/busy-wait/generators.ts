import { createServer } from 'node:http';

/** What a generator waits for, its consumer waits for. */
class Gate {
  isOpen = false;
  #steps = 0;

  constructor() {
    createServer().once('listening', () => {
      this.isOpen = true;
    });
  }

  *untilOpen(): Generator<number, void, undefined> {
    for (let round = 0; !this.isOpen; round++) yield round;
  }

  *tenTimes(): Generator<number, void, undefined> {
    while (this.#steps < 10) {
      this.#steps++;
      yield this.#steps;
    }
  }
}

export async function takenBad(): Promise<number> {
  let rounds = 0;
  for (const round of new Gate().untilOpen()) { // ~ no-busy-wait: `untilOpen` waits in a loop
    rounds = round;
  }
  return rounds;
}

export async function countedOk(): Promise<number> {
  let rounds = 0;
  for (const round of new Gate().tenTimes()) rounds += round;
  return rounds;
}

export async function leftOk(): Promise<void> {
  for (const round of new Gate().untilOpen()) if (round > 3) break;
}

export async function openedOk(): Promise<void> {
  const gate = new Gate();
  for (const round of gate.untilOpen()) gate.isOpen = round > 3;
}

export async function waitedOk(pause: () => Promise<void>): Promise<void> {
  for (const round of new Gate().untilOpen()) {
    console.log(round);
    await pause();
  }
}

export async function calledOk(tell: (round: number) => void): Promise<void> {
  for (const round of new Gate().untilOpen()) tell(round);
}
