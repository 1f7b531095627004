import type { Context } from '../../shared/poll.js';

/** For probing a future outside any task. */
export const idleContext: Context = { waker: { wake() {} } };
