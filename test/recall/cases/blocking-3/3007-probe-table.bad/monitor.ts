import { probes, type ProbeKind } from './probes.js';

interface Monitor {
  id: number;
  kind: ProbeKind;
  host: string;
}

export class Beat {
  constructor(private readonly save: (id: number, up: boolean) => Promise<void>) {}

  async tick(monitor: Monitor): Promise<void> {
    const up = probes[monitor.kind](monitor.host); // expect: blocking
    await this.save(monitor.id, up);
  }
}
