/** As much of some packages as the samples need; declared here, for they are not installed. */
declare module 'react' {
  export type Dispatch<A> = (value: A) => void;
  export function useState<S>(initial: S): [S, Dispatch<S>];
  export function useCallback<T>(callback: T, dependencies: readonly unknown[]): T;
}

declare module '@tanstack/query-core' {
  export interface RefetchOptions {
    throwOnError?: boolean;
  }
  export class QueryClient {
    invalidateQueries(filters?: object, options?: RefetchOptions): Promise<void>;
    fetchQuery(options: object): Promise<unknown>;
  }
  export interface QueryObserverBaseResult {
    readonly isStale: boolean;
    refetch: (options?: RefetchOptions) => Promise<unknown>;
  }
}

declare module 'p-queue' {
  export default class PQueue {
    add<T>(task: () => Promise<T>): Promise<T>;
    onIdle(): Promise<void>;
  }
}

declare module 'routing' {
  export type Navigate = (to: string) => void | Promise<void>;
}

declare module '@tanstack/react-query' {
  export type UseMutateFunction = (change: object) => void;
}

declare module '@trpc/react-query' {
  export type QueryUtils = {
    invalidate(input?: object, filters?: object, options?: { throwOnError?: boolean }): Promise<void>;
    fetch(input: object): Promise<unknown>;
  };
}

declare module 'next' {
  export class Router {
    push(url: string): Promise<boolean>;
    replace(url: string): Promise<boolean>;
  }
}

declare module 'archiver' {
  export interface Archiver {
    on(event: 'error', listener: (error: Error) => void): this;
    finalize(): Promise<void>;
  }
}

declare module 'async' {
  export interface QueueObject<T> {
    push<R>(task: T): Promise<R>;
    pushAsync<R>(task: T): Promise<R>;
  }
  export function queue<T>(worker: (task: T) => Promise<void>): QueueObject<T>;
}

declare module 'nuqs' {
  type UseQueryStateReturn<T> = [T | null, (value: T | null) => Promise<URLSearchParams>];
  export function useQueryState(key: string): UseQueryStateReturn<string>;
}

declare module 'react-hook-form' {
  export type UseFormTrigger = (name?: string) => Promise<boolean>;
  export function useForm(): { trigger: UseFormTrigger; handleSubmit(): Promise<void> };
}
