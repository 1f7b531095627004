import type DeviceService from './service.js';

interface Frame {
  kind: 'hello' | 'ping' | 'data';
  owner: string;
  device: string;
  body?: string;
}

export async function onFrame(devices: DeviceService, frame: Frame, store: (body: string) => Promise<void>): Promise<void> {
  switch (frame.kind) {
    case 'hello':
      await devices.touch(frame.owner, frame.device);
      return;
    case 'ping':
      devices.touch(frame.owner, frame.device); // expect: lazy
      return;
    case 'data':
      await store(frame.body ?? '');
  }
}
