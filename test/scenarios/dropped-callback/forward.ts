type Done = (error?: Error | null) => void;

export function forward(chunk: Buffer, done: Done): void {
  setTimeout(() => {
    done(chunk.length > 5 ? null : new Error('short'));
  }, 1);
}

export function forwardSome(chunk: Buffer, done: Done): void {
  if (chunk.length > 5) done();
}
