/**
 * Runs `work` on a thread of the blocking pool and answers with what it returned (structured clone).
 *
 * @spawnBlocking
 */
export declare function spawnBlocking<R>(work: () => R): Promise<R>;
