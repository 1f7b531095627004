import { type Context, type Future, isReady, notYet, Pending, type Poll, Ready, register, registerIf, type Waker } from './future.js';

declare const idle: Context;

export class ForgetsBad implements Future<number> {
  private value: number | undefined;

  poll(_cx: Context): Poll<number> {
    if (this.value !== undefined) return Ready(this.value);
    return Pending; // ~ no-pending-without-waker: no path to here
  }
}

export class OneBranchBad implements Future<number> {
  private waker: Waker | undefined;
  constructor(private readonly isOpen: boolean) {}

  poll(cx: Context): Poll<number> {
    if (this.isOpen) this.waker = cx.waker;
    return notYet(); // ~ no-pending-without-waker: when `this.isOpen` does not hold (line 19)
  }

  wake(): void {
    this.waker?.wake();
  }
}

export class FlagOnlyBad implements Future<number> {
  private isDone = false;

  poll(cx: Context): Poll<number> {
    const { waker } = cx;
    setTimeout(() => {
      this.isDone = true;
    }, 10);
    return this.isDone ? Ready(1) : { kind: 'pending' }; // ~ no-pending-without-waker: nobody will wake
  }
}

export class NotLookedAtBad implements Future<number> {
  constructor(private readonly inner: Future<number>) {}

  poll(cx: Context): Poll<number> {
    this.inner.poll(cx);
    return Pending; // ~ no-pending-without-waker
  }
}

export class OtherContextBad implements Future<number> {
  constructor(private readonly inner: Future<number>) {}

  poll(_cx: Context): Poll<number> {
    return this.inner.poll(idle); // ~ no-pending-without-waker
  }
}

export class SwallowsBad implements Future<number> {
  constructor(private readonly inner: Future<number>) {}

  poll(cx: Context): Poll<number> {
    try {
      return this.inner.poll(cx);
    } catch {
      return Pending; // ~ no-pending-without-waker
    }
  }
}

export class HelperBad implements Future<number> {
  poll(cx: Context): Poll<number> {
    registerIf(Math.random() > 0.5, cx);
    return Pending; // ~ no-pending-without-waker
  }
}

export class FirstTimeOnlyBad implements Future<number> {
  private waker: Waker | undefined;

  poll(cx: Context): Poll<number> {
    if (this.waker === undefined) this.waker = cx.waker;
    return Pending; // ~strict no-pending-without-waker: the waker of an earlier poll
  }
}

export const arrowBad: Future<number> = {
  poll: (_cx: Context): Poll<number> => Pending, // ~ no-pending-without-waker
};

export function fnBad(waker: () => void): { readonly ready: boolean; readonly value?: number } {
  const ignored = waker;
  return { ready: false }; // ~ no-pending-without-waker
}

export class MapOk<A, B> implements Future<B> {
  constructor(
    private readonly inner: Future<A>,
    private readonly f: (a: A) => B,
  ) {}

  poll(cx: Context): Poll<B> {
    const p = this.inner.poll(cx);
    return isReady(p) ? Ready(this.f(p.value)) : Pending;
  }
}

export class TimerOk implements Future<void> {
  private isDone = false;

  poll(cx: Context): Poll<void> {
    if (this.isDone) return Ready(undefined);
    const waker = cx.waker.clone();
    setTimeout(() => {
      this.isDone = true;
      waker.wake();
    }, 10);
    return Pending;
  }
}

export class SlotOk implements Future<number> {
  private waker: Waker | undefined;

  poll(cx: Context): Poll<number> {
    if (this.waker === undefined || !this.waker.willWake(cx.waker)) this.waker = cx.waker.clone();
    return Pending;
  }
}

export class SelectOk<T> implements Future<T> {
  constructor(private readonly arms: readonly Future<T>[]) {}

  poll(cx: Context): Poll<T> {
    for (const arm of this.arms) {
      const p = arm.poll(cx);
      switch (p.kind) {
        case 'ready':
          return p;
        case 'pending':
          break;
      }
    }
    return Pending;
  }
}

export class DrainOk implements Future<number[]> {
  private readonly seen: number[] = [];
  constructor(private readonly inner: Future<number>) {}

  poll(cx: Context): Poll<number[]> {
    for (;;) {
      const p = this.inner.poll(cx);
      if (p.kind === 'pending') return Pending;
      this.seen.push(p.value);
      if (this.seen.length > 3) return Ready(this.seen);
    }
  }
}

export class RegistersOk implements Future<number> {
  poll(cx: Context): Poll<number> {
    register(cx);
    return Pending;
  }
}

export class ThrowsOk implements Future<number> {
  poll(_cx: Context): Poll<number> {
    throw new Error('not implemented');
  }
}

/** @neverSettles */
export class Idle implements Future<never> {
  poll(_cx: Context): Poll<never> {
    return Pending;
  }
}

export const never: Future<never> = { poll: (_cx: Context): Poll<never> => Pending };

/** No waker anywhere: the state of a device login. */
export function poll(context: { readonly code: string }): { readonly status: 'pending' | 'done' } {
  return context.code === '' ? { status: 'pending' } : { status: 'done' };
}

export class PrintsItsWakerBad implements Future<number> {
  private value: number | undefined;

  poll(cx: Context): Poll<number> {
    if (this.value !== undefined) return Ready(this.value);
    const { waker } = cx;
    console.debug('waiting', waker);
    return Pending; // ~ no-pending-without-waker
  }
}
