import { writeFileSync } from 'node:fs';
import { every, type Cancel } from './every.js';

interface Runtime {
  agents(): readonly string[];
  queueDepth(): number;
}

export function startHeartbeat(runtime: Runtime, file: string, log: (text: string) => void): Cancel {
  const persistSnapshot = (): void => {
    try {
      const snapshot = { pid: process.pid, at: Date.now(), agents: runtime.agents(), depth: runtime.queueDepth() };
      writeFileSync(file, JSON.stringify(snapshot)); // expect: blocking
    } catch (err) {
      log(String(err));
    }
  };
  return every(1000, persistSnapshot); // allow: blocking
}
