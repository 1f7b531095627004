import { execa } from 'execa';
import { Spinner } from './spinner.js';

export interface Provider {
  generate(prompt: string): Promise<string>;
}

export function createClaudeProvider(model: string): Provider {
  return {
    async generate(prompt) {
      const spinner = new Spinner().start('generating');
      try {
        const { stdout } = await execa('claude', ['-p', '--model', model], { input: prompt });
        return stdout;
      } finally {
        spinner.stop();
      }
    },
  };
}
