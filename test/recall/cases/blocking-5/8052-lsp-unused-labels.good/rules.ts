export interface Node {
  kind: string;
  name: string;
  start: number;
  end: number;
}

export function unusedLabels(nodes: readonly Node[]): Node[] {
  const jumps = new Set<string>();
  let procedure = '';
  for (const node of nodes) {
    if (node.kind === 'proc') procedure = node.name;
    else if (node.kind === 'jump') jumps.add(`${procedure}/${node.name}`);
  }
  const unused: Node[] = [];
  for (const node of nodes) {
    if (node.kind === 'proc') procedure = node.name;
    else if (node.kind === 'label' && !jumps.has(`${procedure}/${node.name}`)) unused.push(node);
  }
  return unused;
}
