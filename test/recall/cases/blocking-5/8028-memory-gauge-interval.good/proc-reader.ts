import { Injectable } from '@nestjs/common';
import { readFile } from 'node:fs/promises';

@Injectable()
export class ProcReader {
  async rssKb(pid: number): Promise<number> {
    const status = await readFile(`/proc/${String(pid)}/status`, 'latin1');
    return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
  }
}
