/** Functions of components that deal with their failures, and some that do not. */
import { useCallback, useState } from 'react';

declare function load(): Promise<string[]>;
declare function remember(names: string[]): void;
declare function isOffline(): boolean;

export function setterOk(): string[] {
  const [names, setNames] = useState<string[]>([]);
  const refresh = async (): Promise<void> => {
    setNames([]);
    if (isOffline()) return;
    try {
      setNames(await load());
    } catch (error) {
      console.error(error);
    }
  };
  refresh(); // ~strict no-floating-future: Nobody awaits the promise
  return names;
}

export function beforehandOk(names: string[]): void {
  const refresh = async (): Promise<void> => {
    remember(names);
    try {
      remember(await load());
    } catch (error) {
      console.error(error);
    }
  };
  refresh(); // ~strict no-floating-future: Nobody awaits the promise
}

export function lateBad(names: string[]): void {
  const refresh = async (): Promise<void> => {
    try {
      remember(names);
    } catch (error) {
      console.error(error);
    }
    remember(await load());
  };
  refresh(); // ~ no-floating-future: Nobody awaits the promise
}

export function memoisedOk(): void {
  const refresh = useCallback(async () => {
    try {
      remember(await load());
    } catch (error) {
      console.error(error);
    }
  }, []);
  refresh(); // ~strict no-floating-future: Nobody awaits the promise
}

export function memoisedBad(): void {
  const refresh = useCallback(async () => {
    remember(await load());
  }, []);
  refresh(); // ~ no-floating-future: Nobody awaits the promise
}

const listeners: ((text: string) => void)[] = [];

function toast(text: string): void {
  for (const listener of listeners) listener(text);
}

function fail(text: string): never {
  throw new Error(text);
}

export function toldOk(): void {
  const refresh = async (): Promise<void> => {
    try {
      remember(await load());
    } catch {
      toast('no names');
    }
  };
  refresh(); // ~strict no-floating-future: Nobody awaits the promise
}

export function toldBad(): void {
  const refresh = async (): Promise<void> => {
    try {
      remember(await load());
    } catch {
      fail('no names');
    }
  };
  refresh(); // ~ no-floating-future: Nobody awaits the promise
}
