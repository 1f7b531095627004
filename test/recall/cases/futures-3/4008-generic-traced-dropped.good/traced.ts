export function traced<T>(name: string, work: () => T): T {
  const label = `trace:${name}`;
  console.time(label);
  try {
    return work();
  } finally {
    console.timeEnd(label);
  }
}
