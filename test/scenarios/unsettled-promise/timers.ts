export function sleepBad(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => { // ~strict no-unsettled-promise: after `clearTimeout(timer)` (line 5)
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
    });
  });
}

export function sleepOk(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new Error('aborted'));
    });
  });
}

export async function untilBad(isReady: () => boolean): Promise<void> {
  await new Promise<void>((resolve) => { // ~strict no-unsettled-promise: after `clearInterval(timer)`
    const timer = setInterval(() => {
      if (!isReady()) return;
      clearInterval(timer);
      resolve();
    }, 10);
    const stop = (): void => {
      clearInterval(timer);
    };
    setTimeout(stop, 1000);
  });
}

/** Only the timer itself stops it. */
export async function untilOk(isReady: () => boolean): Promise<void> {
  await new Promise<void>((resolve) => {
    const stop = (): void => {
      clearInterval(timer);
    };
    const timer = setInterval(() => {
      if (!isReady()) return;
      stop();
      resolve();
    }, 10);
  });
}

export class BackoffBad {
  private timer: NodeJS.Timeout | undefined;

  wait(ms: number): Promise<void> {
    return new Promise((resolve) => { // ~strict no-unsettled-promise: after `clearTimeout(this.timer)`
      this.timer = setTimeout(resolve, ms);
    });
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}

export class BackoffOk {
  private timer: NodeJS.Timeout | undefined;
  private release: (() => void) | undefined;

  wait(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.release = resolve;
      this.timer = setTimeout(resolve, ms);
    });
  }

  stop(): void {
    clearTimeout(this.timer);
    this.release?.();
  }
}

/** The race has another end. */
export async function limitedOk<T>(work: Promise<T>, ms: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      resolve(undefined);
    }, ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

export async function pauseBad(ms: number): Promise<void> {
  await new Promise<void>((resolve) => setTimeout(() => resolve, ms)); // ~ no-unsettled-promise: never settles
}

export async function pauseOk(ms: number): Promise<void> {
  await new Promise<void>((resolve) => setTimeout(() => resolve(), ms));
}

export async function answeringBad(): Promise<() => void> {
  return await new Promise<() => void>((resolve) => resolve as () => void); // ~ no-unsettled-promise: never settles
}
