export interface Printer {
  raster(rows: readonly number[]): Promise<void>;
  feed(lines: number): Promise<void>;
  cut(): Promise<void>;
}

export class Receipt {
  private readonly bands: number[][] = [];

  band(rows: number[]): this {
    this.bands.push(rows);
    return this;
  }

  async print(printer: Printer): Promise<void> {
    for (const rows of this.bands) {
      await printer.raster(rows);
      await printer.feed(1);
    }
    await printer.cut();
  }
}
