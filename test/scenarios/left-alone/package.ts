/** A ticket, as a package's: what is in `closed` is beyond our sight. */
export interface Ticket {
  resolve(value: string): void;
  reject(error: unknown): void;
}
