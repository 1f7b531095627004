export interface Task {
  waker(): () => void;
}

export type Step<T> = { status: 'done'; output: T } | { status: 'pending' };

interface Inventory {
  version: number;
  readonly listeners: Set<() => void>;
}

const PENDING = { status: 'pending' } as const;

/** Resolves with the new version once the inventory is newer than `seen`. */
export function pollInventory(inv: Inventory | undefined, seen: number, cx: Task): Step<number> {
  if (inv === undefined) return { status: 'done', output: seen };
  if (inv.version > seen) return { status: 'done', output: inv.version };
  inv.listeners.add(cx.waker());
  return PENDING;
}

export function bump(inv: Inventory): void {
  inv.version += 1;
  const due = [...inv.listeners];
  inv.listeners.clear();
  for (const wake of due) wake();
}
