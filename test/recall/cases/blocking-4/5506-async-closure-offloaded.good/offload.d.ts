/** Runs `work` on a worker thread and resolves with its return value. @spawnBlocking */
export declare function spawnBlocking<T>(work: () => T): Promise<T>;
