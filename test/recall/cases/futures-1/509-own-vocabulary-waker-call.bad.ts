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
export function pollInventory(inv: Inventory | undefined, seen: number, cx: Task): Step<number> { // allow: no-waker
  if (inv === undefined) return PENDING; // expect: no-waker
  if (inv.version > seen) return { status: 'done', output: inv.version };
  if (inv.listeners.size > 0) inv.listeners.add(cx.waker());
  return { status: 'pending' }; // expect: no-waker
}

export function bump(inv: Inventory): void {
  inv.version += 1;
  const due = [...inv.listeners];
  inv.listeners.clear();
  for (const wake of due) wake();
}
