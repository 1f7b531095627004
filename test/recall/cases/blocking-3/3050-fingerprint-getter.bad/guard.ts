import type { RequestHandler } from 'express';
import type { Device } from './device.js';

export function deviceGuard(devices: ReadonlyMap<string, Device>): RequestHandler {
  return (req, res, next) => {
    const device = devices.get(req.header('x-device') ?? '');
    const given = req.header('x-fingerprint');
    if (device?.fingerprint === given) next(); // expect: cpu
    else res.sendStatus(403);
  };
}
