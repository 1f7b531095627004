import { setImmediate as turn } from 'node:timers/promises';

export const idle = (): Promise<void> => turn();
