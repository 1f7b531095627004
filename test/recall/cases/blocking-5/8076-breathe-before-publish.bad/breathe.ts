/** Lets other work run. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    process.nextTick(resolve);
  });
}
