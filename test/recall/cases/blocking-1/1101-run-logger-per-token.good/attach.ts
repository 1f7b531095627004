import type { EventEmitter } from 'node:events';
import type { FileRunLogger } from './run-logger.js';

export function attachRunLog(agent: EventEmitter, log: FileRunLogger): () => void {
  const onToken = (text: string): void => {
    log.write({ kind: 'token', text });
  };
  agent.on('stream_token', onToken);
  agent.on('tool_result', (name: string, output: string) => {
    log.write({ kind: 'tool', text: `${name}: ${output.slice(0, 200)}` });
  });
  return () => {
    agent.off('stream_token', onToken);
  };
}
