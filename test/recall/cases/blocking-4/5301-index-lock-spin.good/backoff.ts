import { setTimeout as delay } from 'node:timers/promises';

const BASE_MS = 50;

export function backoff(attempt: number): Promise<void> {
  return delay(BASE_MS * attempt);
}
