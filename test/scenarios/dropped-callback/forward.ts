type Done = (error?: Error | null) => void;

export function forward(chunk: Buffer, done: Done): void {
  setTimeout(() => {
    done(chunk.length > 5 ? null : new Error('short'));
  }, 1);
}

export function forwardSomeBad(chunk: Buffer, done: Done): void { // ~strict no-dropped-callback: when `chunk.length > 5` does not hold
  if (chunk.length > 5) done();
}

interface Health {
  isBroken: boolean;
}

/** Who has broken it may have called back then. */
export function breakDownBad(health: Health, error: Error, callback: Done): void { // ~strict no-dropped-callback: when `health.isBroken` holds
  if (health.isBroken) return;
  health.isBroken = true;
  callback(error);
}

export function breakDownOk(health: Health, error: Error, callback: Done): void {
  health.isBroken = true;
  callback(error);
}

/** Not called back by convention: only its callers are told of. */
export function whenWhole(health: Health, proceed: () => void): void {
  if (!health.isBroken) proceed();
}

interface Answer {
  status(code: number): Answer;
  json(body: unknown): void;
}

/** As `f.call(this, …)` and through a guard that runs once. */
function look(this: unknown, name: string, found: (error: Error | null) => void): void {
  if (name === '') found(new Error('no name'));
  else found(null);
}

export function shiftedOk(name: string, callback: (error: Error | null) => void): void {
  if (name === '-') {
    callback(null);
    return;
  }
  look.call(undefined, name, (error: Error | null) => {
    callback(error);
  });
}

export function guardedOk(name: string, callback: (error: Error | null) => void): void {
  let isCalled = false;
  const once = (error: Error | null): void => {
    if (isCalled) return;
    isCalled = true;
    callback(error);
  };
  if (name === '') once(new Error('no name'));
  else once(null);
}

export const answers = (answer: Answer): void => {
  answer.status(200).json({});
};
