import { writeFile } from 'node:fs/promises';
import { every, type Cancel } from './every.js';

interface Runtime {
  agents(): readonly string[];
  queueDepth(): number;
}

export function startHeartbeat(runtime: Runtime, file: string, log: (text: string) => void): Cancel {
  const persistSnapshot = async (): Promise<void> => {
    const snapshot = { pid: process.pid, at: Date.now(), agents: runtime.agents(), depth: runtime.queueDepth() };
    await writeFile(file, JSON.stringify(snapshot));
  };
  return every(1000, persistSnapshot, (err) => {
    log(String(err));
  });
}
