import { Injectable } from '@nestjs/common';
import { readFileSync } from 'node:fs';

@Injectable()
export class ProcReader {
  rssKb(pid: number): number {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'latin1'); // allow: blocking
    return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
  }
}
