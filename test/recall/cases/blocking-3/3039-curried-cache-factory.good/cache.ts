export function cached<V>(load: (key: string) => V, capacity: number): (key: string) => V {
  const values = new Map<string, V>();
  return (key) => {
    const hit = values.get(key);
    if (hit !== undefined) return hit;
    const fresh = load(key);
    values.set(key, fresh);
    if (values.size > capacity) values.delete(values.keys().next().value ?? key);
    return fresh;
  };
}
