export default function count(text: string): number {
  const doc = JSON.parse(text) as { items: unknown[] };
  return doc.items.length;
}
