import type { RequestHandler } from 'express';
import type { Device } from './device.js';

export function deviceGuard(devices: ReadonlyMap<string, Device>): RequestHandler {
  return async (req, res, next) => {
    const device = devices.get(req.header('x-device') ?? '');
    const given = req.header('x-fingerprint');
    if (given !== undefined && (await device?.fingerprint) === given) next();
    else res.sendStatus(403);
  };
}
