import type { EventEmitter } from 'node:events';
import { StateManager } from './state-manager.js';

interface HomeState {
  devices: Record<string, string>;
  seen: number;
}

export class SerialBridge extends StateManager<HomeState> {
  constructor(file: string, port: EventEmitter) {
    super(file, { devices: {}, seen: 0 });
    port.on('packet', (topic: string, payload: Buffer) => {
      const devices = { ...this.state.devices, [topic]: payload.toString('hex') };
      this.commit({ devices, seen: this.state.seen + 1 }); // expect: blocking
    });
  }

  value(topic: string): string | undefined {
    return this.state.devices[topic];
  }
}
