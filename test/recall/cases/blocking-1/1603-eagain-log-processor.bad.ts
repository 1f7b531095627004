import { writeSync } from 'node:fs';

interface LogRecord {
  level: number;
  text: string;
}

type Processor = (record: LogRecord) => number;

export function createFdProcessor(fd: number): Processor {
  return (record) => {
    const line = Buffer.from(`${JSON.stringify(record)}\n`);
    for (;;) { // expect: busy-loop
      try {
        return writeSync(fd, line); // allow: blocking
      } catch (err) {
        if ((err as NodeJS.ErrnoException).code !== 'EAGAIN') throw err;
      }
    }
  };
}

export function logRejections(process_: NodeJS.Process, processor: Processor): void {
  process_.on('warning', (warning) => {
    processor({ level: 4, text: warning.message }); // allow: busy-loop
  });
}
