type State<T> = { kind: 'pending' } | { kind: 'done'; value: T } | { kind: 'failed'; reason: unknown };

function runSync<T>(start: () => Promise<T>): T {
  const box: { state: State<T> } = { state: { kind: 'pending' } };
  start().then(
    (value) => {
      box.state = { kind: 'done', value };
    },
    (reason: unknown) => {
      box.state = { kind: 'failed', reason };
    },
  );
  while (box.state.kind === 'pending'); // expect: busy-loop
  if (box.state.kind === 'failed') throw box.state.reason;
  return box.state.value;
}

export function currentUser(fetchUser: () => Promise<{ name: string }>): string {
  return runSync(fetchUser).name; // allow: busy-loop
}
