/** Promises that are given to a function of the program which drops them. */
declare const printer: { print(page: number): Promise<void> };

let pages = 0;

/** Asks for the promise, counts it, and forgets it. */
function count(_printed: Promise<void>): void {
  pages += 1;
}

/** Says by its name that nobody waits. */
function unawaited(_printed: Promise<void>): void {
  pages += 1;
}

/** Does nothing at all, which says so, too. */
function later(_printed: Promise<void>): void {}

function watch(printed: Promise<void>): void {
  pages += 1;
  printed.catch(console.error);
}

/** Takes anything. */
function mark(_value: unknown): void {
  pages += 1;
}

export function countedBad(): void {
  count(printer.print(pages)); // ~strict no-floating-future: Nobody awaits the promise
}

export function saidOk(): void {
  unawaited(printer.print(pages));
  later(printer.print(pages));
  mark(printer.print(pages));
}

export function watchedOk(): void {
  watch(printer.print(pages));
}
