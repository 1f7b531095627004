export function withTtl<T>(ms: number, produce: () => Promise<T>): () => Promise<T> {
  let value: Promise<T>;
  let validUntil = 0;
  return () => {
    if (Date.now() >= validUntil) {
      value = produce();
      validUntil = Date.now() + ms;
    }
    return value;
  };
}
