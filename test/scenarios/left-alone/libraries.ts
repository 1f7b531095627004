/** Promises of libraries that deal with their failures, or fail only where what they are given does. */
import { QueryClient, type QueryObserverBaseResult } from '@tanstack/query-core';
import type { RealtimeChannel, SupabaseClient } from '@supabase/supabase-js';
import type { UseMutateFunction } from '@tanstack/react-query';
import type { QueryUtils } from '@trpc/react-query';
import type { Archiver } from 'archiver';
import type { Router } from 'next';
import { queue as letterQueue } from 'async';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { useQueryState } from 'nuqs';
import PQueue from 'p-queue';
import { useForm } from 'react-hook-form';
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

export function routedOk(router: Router): void {
  router.push('/orders');
  router.replace('/orders').then(() => { // ~strict no-floating-future: Nobody awaits the promise
    console.log('there');
  });
}

export function archivedOk(archive: Archiver, failed: (error: Error) => void): void {
  archive.on('error', failed);
  archive.finalize(); // ~strict no-floating-future: Nobody awaits the promise
}

export function proceduresOk(utils: QueryUtils): void {
  utils.invalidate();
}

export function proceduresBad(utils: QueryUtils): void {
  utils.fetch({}); // ~ no-floating-future: Nobody awaits the promise
  utils.invalidate(undefined, {}, { throwOnError: true }); // ~ no-floating-future: Nobody awaits the promise
}

/** What a function waits for needs no observer, and then neither does the function. */
export function reloadOk(mutate: UseMutateFunction): void {
  const reload = async (): Promise<void> => {
    await client.invalidateQueries({ queryKey: ['orders'] });
    mutate({ seen: true });
  };
  const answered = async () => useOrders().refetch();
  const saved = async (): Promise<void> => {
    mutate({ seen: true });
    try {
      await send('orders');
    } catch (error) {
      console.error(error);
    }
  };
  reload(); // ~strict no-floating-future: Nobody awaits the promise
  answered(); // ~strict no-floating-future: Nobody awaits the promise
  saved(); // ~strict no-floating-future: Nobody awaits the promise
}

export function reloadBad(): void {
  const reload = async (): Promise<void> => {
    await client.invalidateQueries({ queryKey: ['orders'] });
    await client.fetchQuery({ queryKey: ['orders'] });
  };
  reload(); // ~ no-floating-future: Nobody awaits the promise
}

declare function start(): ChildProcess & Promise<string>;

/** A method that answers what it is called on makes no promise of its own. */
export async function processOk(): Promise<void> {
  const child = start();
  child.once('exit', (code) => {
    console.log(code);
  });
  await child;
}

export function processBad(): void {
  const child = start(); // ~ no-floating-future: Nobody awaits the promise
  child.once('exit', () => {
    console.log('over');
  });
  start().once('exit', () => { // ~ no-floating-future: Nobody awaits the promise
    console.log('over');
  });
}

const letters = letterQueue(async (letter: string) => {
  await send(letter);
});

export function postedOk(letter: string): void {
  letters.push(letter);
}

export function postedBad(letter: string): void {
  letters.pushAsync(letter); // ~ no-floating-future: Nobody awaits the promise
}

async function sendLater(name: string): Promise<void> {
  await pause(50);
  try {
    await send(name);
  } catch {
    failures.push(new Failure(name));
  }
}

async function sendWhile(name: string, signal: AbortSignal): Promise<void> {
  await pause(50, undefined, { signal });
  try {
    await send(name);
  } catch {
    failures.push(new Failure(name));
  }
}

async function sendPatiently(name: string): Promise<void> {
  try {
    await send(name);
  } catch (error) {
    console.error(new LateFailure(name, { cause: error }));
  }
}

async function sendStrictly(name: string): Promise<void> {
  try {
    await send(name);
  } catch {
    failures.push(new StrictFailure(name));
  }
}

const failures: Failure[] = [];

class Failure {
  readonly at = Date.now();
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

class LateFailure extends Error {
  readonly at = Date.now();
}

class StrictFailure {
  readonly at = Date.now();
  constructor(readonly name: string) {
    if (name === '') throw new TypeError('a failure of nothing');
  }
}

export function pausedOk(): void {
  sendLater('weekly'); // ~strict no-floating-future: Nobody awaits the promise
  sendPatiently('weekly'); // ~strict no-floating-future: Nobody awaits the promise
}

export function pausedBad(signal: AbortSignal): void {
  sendWhile('weekly', signal); // ~ no-floating-future: Nobody awaits the promise
  sendStrictly('weekly'); // ~ no-floating-future: Nobody awaits the promise
}

export function stateOfAddressOk(): string | null {
  const [search, setSearch] = useQueryState('search');
  setSearch('all');
  return search;
}

export function formOk(): void {
  const { trigger } = useForm();
  trigger('name');
}

export function formBad(): void {
  const { handleSubmit } = useForm();
  handleSubmit(); // ~ no-floating-future: Nobody awaits the promise
}
