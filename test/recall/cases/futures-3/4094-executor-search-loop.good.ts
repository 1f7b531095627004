interface Slot {
  day: string;
  free: readonly number[];
}
type Book = (day: string, hour: number, cb: (err: Error | null, ref: string) => void) => void;

export class Calendar {
  constructor(
    private readonly slots: readonly Slot[],
    private readonly book: Book,
  ) {}

  reserve(earliest: number): Promise<string> {
    return new Promise<string>((resolve, reject) => {
      search: for (const { day, free } of this.slots) {
        for (const hour of free) {
          if (hour < earliest) continue search;
          this.book(day, hour, (err, ref) => (err ? reject(err) : resolve(ref)));
          return;
        }
      }
      reject(new Error('no free slot'));
    });
  }
}
