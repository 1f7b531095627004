import type { Duplex } from 'node:stream';

const GUARD_NS = 40_000_000n;
const ACK = Buffer.from([0x06]);

export function acknowledge(port: Duplex, onFrame: (frame: Buffer) => void): void {
  port.on('data', (frame: Buffer) => {
    onFrame(frame);
    setTimeout(() => port.write(ACK), Number(GUARD_NS / 1_000_000n));
  });
  port.on('error', () => port.destroy());
}
