/** Promises of libraries that deal with their failures, or fail only where what they are given does. */
import { QueryClient, type QueryObserverBaseResult } from '@tanstack/query-core';
import type { RealtimeChannel, SupabaseClient } from '@supabase/supabase-js';
import PQueue from 'p-queue';
import type { Navigate } from 'routing';

declare function useOrders(): QueryObserverBaseResult;
declare function send(name: string): Promise<void>;

const client = new QueryClient();
const queue = new PQueue();

export function invalidatedOk(): void {
  client.invalidateQueries({ queryKey: ['orders'] });
  const { refetch: reloadOrders, isStale } = useOrders();
  if (isStale) reloadOrders();
}

export function throwingBad(): void {
  client.invalidateQueries({ queryKey: ['orders'] }, { throwOnError: true }); // ~ no-floating-future: Nobody awaits the promise
  useOrders().refetch({ throwOnError: true }); // ~ no-floating-future: Nobody awaits the promise
  client.fetchQuery({ queryKey: ['orders'] }); // ~ no-floating-future: Nobody awaits the promise
}

export function leaveOk(supabase: SupabaseClient, channel: RealtimeChannel): void {
  channel.unsubscribe();
  supabase.removeChannel(channel);
}

export function signOutBad(supabase: SupabaseClient): void {
  supabase.auth.signOut(); // ~ no-floating-future: Nobody awaits the promise
}

export function queuedOk(name: string): void {
  queue.add(async () => { // ~strict no-floating-future: Nobody awaits the promise
    try {
      await send(name);
    } catch (error) {
      console.error(error);
    }
  });
}

export function queuedBad(name: string): void {
  queue.add(() => send(name)); // ~ no-floating-future: Nobody awaits the promise
}

export function optionalOk(navigate: Navigate): void {
  navigate('/orders'); // ~strict no-floating-future: Nobody awaits the promise
}
