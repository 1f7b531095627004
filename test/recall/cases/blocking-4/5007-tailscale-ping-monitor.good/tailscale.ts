import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { MonitorType, type Heartbeat } from './monitor-type.js';

const run = promisify(execFile);

export class TailscalePing extends MonitorType {
  readonly name = 'tailscale-ping';

  override async check(target: string): Promise<Heartbeat> {
    const { stdout } = await run('tailscale', ['ping', '--c', '1', target], { timeout: 10_000 });
    return this.parse(stdout);
  }

  private parse(text: string): Heartbeat {
    const match = /in (\d+)ms/.exec(text);
    return { up: match !== null, ms: Number(match?.[1] ?? 0), msg: text.trim() };
  }
}
