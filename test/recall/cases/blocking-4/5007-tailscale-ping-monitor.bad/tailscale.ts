import { spawnSync } from 'node:child_process';
import { MonitorType, type Heartbeat } from './monitor-type.js';

export class TailscalePing extends MonitorType {
  readonly name = 'tailscale-ping';

  override async check(target: string): Promise<Heartbeat> {
    const out = spawnSync('tailscale', ['ping', '--c', '1', target], { timeout: 10_000, encoding: 'utf8' }); // expect: blocking
    return this.parse(out.stdout);
  }

  private parse(text: string): Heartbeat {
    const match = /in (\d+)ms/.exec(text);
    return { up: match !== null, ms: Number(match?.[1] ?? 0), msg: text.trim() };
  }
}
