import { Schema, model } from 'mongoose';

interface Robot {
  serial: string;
  firmware: string;
}
const Robots = model<Robot>('Robot', new Schema<Robot>({ serial: String, firmware: String }));

export class Firmware {
  constructor(private readonly audit: ((line: string) => void) | undefined) {}

  async flash(serial: string, firmware: string): Promise<string> {
    const update = Robots.findOneAndUpdate({ serial }, { firmware }, { new: true });
    const robot = await update.exec();
    this.audit?.(`${serial} has ${robot?.firmware}`);
    if (robot === null) throw new Error(`no robot ${serial}`);
    return robot.firmware;
  }
}
