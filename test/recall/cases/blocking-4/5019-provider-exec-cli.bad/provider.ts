import { execSync } from 'node:child_process';
import { Spinner } from './spinner.js';

export interface Provider {
  generate(prompt: string): Promise<string>;
}

export function createClaudeProvider(model: string): Provider {
  return {
    async generate(prompt) {
      const spinner = new Spinner().start('generating');
      try {
        return execSync(`claude -p --model ${model}`, { input: prompt, encoding: 'utf8', maxBuffer: 1 << 26 }); // expect: blocking
      } finally {
        spinner.stop();
      }
    },
  };
}
