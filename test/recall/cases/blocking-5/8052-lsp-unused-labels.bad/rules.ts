export interface Node {
  kind: string;
  name: string;
  start: number;
  end: number;
}

export function unusedLabels(procedures: readonly Node[], nodes: readonly Node[]): Node[] {
  const unused: Node[] = [];
  for (const procedure of procedures) { // allow: cpu
    const jumps = new Set<string>();
    const labels: Node[] = [];
    for (const node of nodes) { // allow: cpu
      if (node.start < procedure.start || node.end > procedure.end) continue;
      if (node.kind === 'jump') jumps.add(node.name);
      else if (node.kind === 'label') labels.push(node);
    }
    unused.push(...labels.filter((label) => !jumps.has(label.name)));
  }
  return unused;
}
