type Answer<T> = { state: 'ready'; value: T } | 'pending';
type Wake = () => void;

export interface Lock {
  pollLock(wake: Wake): Answer<() => void>;
}

export function rwLock(): { reader: Lock; writer: Lock } {
  let readers = 0;
  let writing = false;
  let sleepers: Wake[] = [];
  const wakeAll = () => {
    const woken = sleepers;
    sleepers = [];
    for (const w of woken) w();
  };

  return {
    reader: {
      pollLock(wake) {
        if (writing) {
          sleepers.push(wake);
          return 'pending';
        }
        readers += 1;
        return { state: 'ready', value: () => (--readers === 0 ? wakeAll() : undefined) };
      },
    },
    writer: {
      pollLock(wake) { // allow: no-waker
        if (writing) {
          sleepers.push(wake);
          return 'pending';
        }
        if (readers > 0) return 'pending'; // expect: no-waker
        writing = true;
        const unlock = () => {
          writing = false;
          wakeAll();
        };
        return { state: 'ready', value: unlock };
      },
    },
  };
}
