export function withTtl<T>(ms: number, produce: () => T): () => T {
  let value: T;
  let validUntil = 0;
  return () => {
    if (Date.now() >= validUntil) {
      value = produce(); // allow: blocking
      validUntil = Date.now() + ms;
    }
    return value;
  };
}
