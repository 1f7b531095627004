import type { Duplex } from 'node:stream';

const GUARD_NS = 40_000_000n;
const ACK = Buffer.from([0x06]);

export function acknowledge(port: Duplex, onFrame: (frame: Buffer) => void): void {
  port.on('data', (frame: Buffer) => {
    onFrame(frame);
    const until = process.hrtime.bigint() + GUARD_NS;
    while (process.hrtime.bigint() < until) { // expect: busy-loop
      // hold the line
    }
    port.write(ACK);
  });
  port.on('error', () => port.destroy());
}
