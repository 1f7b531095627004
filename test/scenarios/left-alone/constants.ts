/** Constants that are declared by an interface: what their members do is written where they are made. */
import { quietBell } from './constants-elsewhere.js';
import type { Bell } from './constants-elsewhere.js';

declare function send(name: string): Promise<void>;
declare function note(text: unknown): void;

export const loudBell: Bell = {
  async ring(name) {
    await send(name);
  },
};

export const safeBell: Bell = {
  ring: async (name) => {
    try {
      await send(name);
    } catch (error) {
      note(error);
    }
  },
};

class Chime implements Bell {
  async ring(name: string): Promise<void> {
    try {
      await send(name);
    } catch (error) {
      note(error);
    }
  }
}

const chime: Bell = new Chime();
const spread: Bell = { ...safeBell, ...loudBell };
const changed: Bell = { rung: async () => { note(await send('a').catch(note)); }, ring: loudBell.ring };

export function ringOk(): void {
  safeBell.ring('a'); // ~strict no-floating-future: Nobody awaits the promise
  quietBell.ring('a'); // ~strict no-floating-future: Nobody awaits the promise
  chime.ring('a'); // ~strict no-floating-future: Nobody awaits the promise
}

export function ringBad(bell: Bell): void {
  loudBell.ring('a'); // ~ no-floating-future: Nobody awaits the promise
  spread.ring('a'); // ~ no-floating-future: Nobody awaits the promise
  changed.rung?.('a'); // ~ no-floating-future: Nobody awaits the promise
  bell.ring('a'); // ~ no-floating-future: Nobody awaits the promise
}

export function change(bell: { rung?: Bell['ring'] }): void {
  bell.rung = loudBell.ring;
}
