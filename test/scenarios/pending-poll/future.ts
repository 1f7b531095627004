export interface Waker {
  wake(): void;
  clone(): Waker;
  willWake(other: Waker): boolean;
}
export interface Context {
  readonly waker: Waker;
}
export type Poll<T> = { readonly kind: 'ready'; readonly value: T } | { readonly kind: 'pending' };
export const Pending: Poll<never> = { kind: 'pending' };
export const Ready = <T>(value: T): Poll<T> => ({ kind: 'ready', value });
export const isReady = <T>(p: Poll<T>): p is { readonly kind: 'ready'; readonly value: T } => p.kind === 'ready';
export interface Future<T> {
  poll(cx: Context): Poll<T>;
}

const wakers: Waker[] = [];

export function register(cx: Context): void {
  wakers.push(cx.waker.clone());
}

export function registerIf(isNeeded: boolean, cx: Context): void {
  if (isNeeded) wakers.push(cx.waker);
}

export function notYet(): Poll<never> {
  return { kind: 'pending' };
}
