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
    if (this.audit) {
      const seen = await update; // allow: rerun
      this.audit(`${serial} had ${seen?.firmware}`);
    }
    const robot = await update.exec(); // expect: rerun
    if (robot === null) throw new Error(`no robot ${serial}`);
    return robot.firmware;
  }
}
