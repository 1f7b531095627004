export function runAll(tasks: readonly (() => void)[], done: () => void): void {
  let i = 0;
  const step = (): void => {
    const task = tasks[i++];
    if (task === undefined) {
      done();
      return;
    }
    task();
    process.nextTick(step);
  };
  step();
}
