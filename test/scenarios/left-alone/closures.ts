/** Failures that a closure deals with, or a helper that runs one. */
declare const logger: { error(message: string, error?: unknown): void };
declare const mutex: { runExclusive<T>(task: () => Promise<T>): Promise<T> };
declare const pool: { withClient<T>(task: (client: string) => Promise<T>): Promise<T> };
declare const client: { $disconnect(): Promise<void> };
declare function work(): Promise<void>;
declare function count(name: string): void;

async function lockedOnce(): Promise<void> {
  await mutex.runExclusive(async () => {
    try {
      await work();
    } catch (error) {
      logger.error('failed', error);
    }
  });
}

async function lockedBare(): Promise<void> {
  await mutex.runExclusive(async () => {
    await work();
  });
}

/** To get hold of a client may fail, whatever is done with it. */
async function lentOnce(): Promise<void> {
  await pool.withClient(async (name) => {
    try {
      await work();
    } catch (error) {
      logger.error(name, error);
    }
  });
}

export function lockedOk(): void {
  lockedOnce(); // ~strict no-floating-future: Nobody awaits the promise
}

export function lockedBad(): void {
  lockedBare(); // ~ no-floating-future: Nobody awaits the promise
  lentOnce(); // ~ no-floating-future: Nobody awaits the promise
}

function measure(tell: () => void): void {
  try {
    tell();
  } catch (error) {
    logger.error('not measured', error);
  }
}

function announce(tell: () => void): void {
  tell();
}

async function measured(): Promise<void> {
  measure(() => {
    count('begun');
  });
  try {
    await work();
  } catch (error) {
    logger.error('failed', error);
  }
}

async function announced(): Promise<void> {
  announce(() => {
    count('begun');
  });
  try {
    await work();
  } catch (error) {
    logger.error('failed', error);
  }
}

export function measuredOk(): void {
  measured(); // ~strict no-floating-future: Nobody awaits the promise
}

export function announcedOk(): void {
  announced(); // ~strict no-floating-future: Nobody awaits the promise
}

export function gettersOk(getPath: () => string): () => void {
  const submit = async (): Promise<void> => {
    const path = getPath();
    try {
      await work();
    } catch (error) {
      logger.error(path, error);
    }
  };
  return () => {
    submit(); // ~strict no-floating-future: Nobody awaits the promise
  };
}

export function validatorsBad(validate: (path: string) => void): () => void {
  const submit = async (): Promise<void> => {
    validate('a');
    try {
      await work();
    } catch (error) {
      logger.error('failed', error);
    }
  };
  return () => {
    submit(); // ~ no-floating-future: Nobody awaits the promise
  };
}

async function disconnected(): Promise<void> {
  try {
    await work();
  } catch (error) {
    logger.error('failed', error);
  } finally {
    await client.$disconnect();
  }
}

async function repeated(): Promise<void> {
  try {
    await work();
  } catch (error) {
    logger.error('failed', error);
  } finally {
    await work();
  }
}

export function disconnectedOk(): void {
  disconnected().then(() => { // ~strict no-floating-future: Nobody awaits the promise
    console.log('done');
  });
}

export function disconnectedBad(): void {
  repeated().then(() => { // ~ no-floating-future: Nobody awaits the promise
    console.log('done');
  });
}
