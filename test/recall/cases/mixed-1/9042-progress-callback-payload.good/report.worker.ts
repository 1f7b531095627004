import type { MessagePort } from 'node:worker_threads';

export interface ReportJob {
  readonly rows: readonly (readonly string[])[];
  readonly progress: MessagePort;
}

export default function render({ rows, progress }: ReportJob): string {
  return rows
    .map((row, i) => {
      if (i % 1_000 === 0) progress.postMessage(i);
      return row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
    })
    .join('\r\n');
}
