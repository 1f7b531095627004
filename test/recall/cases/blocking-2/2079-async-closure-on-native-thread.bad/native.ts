/**
 * Runs a synchronous function on a native thread and resolves with what it returned.
 * @spawnBlocking
 */
export declare function spawnBlocking<T>(work: () => T): Promise<T>;
