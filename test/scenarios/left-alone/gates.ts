/** Promises that other files wait for. */
declare function connect(): Promise<void>;

export let openGate!: () => void;

export const opened = new Promise<void>((resolve) => {
  openGate = resolve;
});

export const connected = connect();

export const { promise: warmedUp, resolve: warm } = Promise.withResolvers<void>();

export class Panel {
  close!: () => void;

  readonly closed = new Promise<void>((resolve) => {
    this.close = resolve;
  });

  readonly loaded = connect();
}
