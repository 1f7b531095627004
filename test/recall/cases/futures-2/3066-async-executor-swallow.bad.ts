export interface Device {
  open(): Promise<void>;
  read(register: number): Promise<number>;
  close(): Promise<void>;
}

export class Thermostat {
  #last = Number.NaN;

  constructor(private readonly device: Device) {}

  sample(): Promise<number> {
    return new Promise(async (resolve) => { // expect: never-settles
      try {
        await this.device.open();
        this.#last = await this.device.read(0x10);
        await this.device.close();
        resolve(this.#last);
      } catch (err) {
        console.error('thermostat', err);
      }
    });
  }
}
