import { Effect } from 'effect';

export interface Device {
  readonly id: string;
  readonly firmware: string;
}

const upgrade = (device: Device, to: string) =>
  Effect.promise(() => fetch(`http://fleet/${device.id}/firmware`, { method: 'PUT', body: to }));

export const rollout = (devices: readonly Device[], to: string) =>
  Effect.gen(function* () {
    const stale = devices.filter((d) => d.firmware !== to);
    yield* Effect.logInfo(`upgrading ${String(stale.length)} devices`);
    stale.map((d) => upgrade(d, to)); // expect: lazy
    return stale.length;
  });
