import { gzip } from 'node:zlib';
import { writeFile } from 'node:fs';
import type { Request, Response } from 'express';

export function archiveReport(req: Request, res: Response): void {
  const report = req.body as { id: string; rows: string };
  res.status(202).json({ queued: report.id });
  setImmediate(() => {
    gzip(report.rows, (zipError, packed) => {
      if (zipError) {
        console.error(zipError);
        return;
      }
      writeFile(`reports/${report.id}.gz`, packed, (err) => {
        if (err) console.error(err);
      });
    });
  });
}
