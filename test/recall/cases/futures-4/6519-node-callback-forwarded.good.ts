type Callback = (err: Error | null, id?: string) => void;

const once = (cb: Callback): Callback => {
  let called = false;
  return (err, id) => {
    if (called) return;
    called = true;
    cb(err, id);
  };
};

export function store(put: (key: string, cb: Callback) => void, key: string | undefined, timeoutMs: number, cb: Callback): void {
  const done = once(cb);
  if (key === undefined) {
    process.nextTick(done, new Error('no key'));
    return;
  }
  const timer = setTimeout(() => done(new Error('timeout')), timeoutMs);
  put(key, (err, id) => {
    clearTimeout(timer);
    done(err, id);
  });
}
