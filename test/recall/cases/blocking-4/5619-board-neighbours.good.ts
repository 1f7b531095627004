import type { EventEmitter } from 'node:events';

const OFFSETS = [-1, 0, 1] as const;
const SIZE = 8;

export function attachBoard(events: EventEmitter, cells: Uint8Array): void {
  events.on('tap', (x: number, y: number) => {
    let mines = 0;
    for (const dy of OFFSETS) {
      for (const dx of OFFSETS) {
        const cx = x + dx;
        const cy = y + dy;
        if (cx >= 0 && cy >= 0 && cx < SIZE && cy < SIZE) mines += cells[cy * SIZE + cx] ?? 0;
      }
    }
    events.emit('revealed', { x, y, mines });
  });
}
