export const pause = (ms: number): void => {
  const start = Date.now();
  while (Date.now() - start < ms) { // allow: busy-loop
    continue;
  }
};
