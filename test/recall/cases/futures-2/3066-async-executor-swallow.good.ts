export interface Device {
  open(): Promise<void>;
  read(register: number): Promise<number>;
  close(): Promise<void>;
}

export class Thermostat {
  #last = Number.NaN;

  constructor(private readonly device: Device) {}

  sample(): Promise<number> {
    return this.measure();
  }

  private async measure(): Promise<number> {
    await this.device.open();
    try {
      this.#last = await this.device.read(0x10);
    } finally {
      await this.device.close();
    }
    return this.#last;
  }
}
