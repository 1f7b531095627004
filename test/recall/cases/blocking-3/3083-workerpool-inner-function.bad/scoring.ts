const weights: Record<string, number> = { bug: 5, feature: 3, chore: 1 };

function weightOf(label: string): number {
  return weights[label] ?? 0;
}

export function score(labels: string[]): number {
  return labels.reduce((sum, label) => sum + weightOf(label), 0); // allow: spawn
}
