import { createWriteStream } from 'node:fs';

interface LogRecord {
  level: number;
  text: string;
}

type Processor = (record: LogRecord) => void;

export function createFdProcessor(fd: number): Processor {
  const out = createWriteStream('', { fd });
  out.on('error', (err) => {
    console.error('log', err);
  });
  return (record) => {
    out.write(`${JSON.stringify(record)}\n`);
  };
}

export function logRejections(process_: NodeJS.Process, processor: Processor): void {
  process_.on('warning', (warning) => {
    processor({ level: 4, text: warning.message });
  });
}
