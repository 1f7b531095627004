import { microtasks } from './scheduler.js';

export interface Display {
  readonly ready: boolean;
  draw(frame: number): void;
}

export function startPump(display: Display): () => void {
  let live = true;
  let frame = 0;
  const step = (): void => {
    if (!live) return;
    if (display.ready) display.draw(++frame);
    microtasks.soon(step); // expect: starvation
  };
  step();
  return () => {
    live = false;
  };
}
