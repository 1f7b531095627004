export interface ReportJob {
  readonly rows: readonly (readonly string[])[];
  readonly onProgress: (done: number) => void;
}

export default function render({ rows, onProgress }: ReportJob): string {
  return rows
    .map((row, i) => {
      if (i % 1_000 === 0) onProgress(i);
      return row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
    })
    .join('\r\n');
}
