import { readFileSync } from 'node:fs';

/**
 * Waits for a device.
 *
 * @blocking
 */
export function waitForDevice(): void {
  // A native addon does it.
}

/** @blocking */
export const waitForDoor = (): void => undefined;

/** @blocking */
export declare function waitForKey(): void;

export interface Device {
  /** @blocking */
  open(): void;
  close(): void;
}

/**
 * Reads from memory: the path is on a RAM disk.
 *
 * @nonblocking
 */
export function readFromMemory(): string {
  return readFileSync('/dev/shm/x', 'utf8');
}

export class Sensor {
  /** @blocking */
  sample(): number {
    return 0;
  }

  /** Mentions blocking and even `@blocking` in its text, but is not tagged: `@blockingly`. */
  count(): number {
    return 0;
  }
}
