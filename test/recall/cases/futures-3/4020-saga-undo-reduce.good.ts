interface Step {
  readonly name: string;
  run(): Promise<void>;
  undo(): Promise<void>;
}

export async function runSaga(steps: readonly Step[], log: (s: string) => void): Promise<boolean> {
  const finished: Step[] = [];
  for (const step of steps) {
    try {
      await step.run();
      finished.unshift(step);
    } catch {
      log(`step ${step.name} failed, undoing ${finished.length}`);
      await finished.reduce((chain, s) => chain.then(() => s.undo()), Promise.resolve());
      return false;
    }
  }
  return true;
}
