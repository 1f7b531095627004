import { RunLog, type RunEvent } from './index.js';

interface Model {
  stream(prompt: string, signal: AbortSignal): AsyncIterable<RunEvent>;
}

export interface AgentOptions {
  logDir: string;
  model: Model;
  onText?: (text: string) => void;
}

export function createAgent({ logDir, model, onText }: AgentOptions) {
  let runs = 0;

  return {
    get runs() {
      return runs;
    },
    async ask(prompt: string, signal: AbortSignal): Promise<string> {
      const log = new RunLog(logDir, `run-${String(++runs)}`);
      let answer = '';
      try {
        for await (const event of model.stream(prompt, signal)) {
          log.record(event);
          if (event.kind === 'token') {
            answer += event.text;
            onText?.(event.text);
          }
        }
      } finally {
        log.end();
      }
      return answer;
    },
  };
}
