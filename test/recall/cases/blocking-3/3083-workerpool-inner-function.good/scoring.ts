export function score(labels: string[]): number {
  const weights: Record<string, number> = { bug: 5, feature: 3, chore: 1 };
  const weightOf = (label: string): number => weights[label] ?? 0;
  return labels.reduce((sum, label) => sum + weightOf(label), 0);
}
