import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Message {
  role: 'user' | 'assistant';
  content: string;
}

const transcriptPath = (dir: string): string => join(dir, 'messages.json');

export const transcript = {
  save: (dir: string, messages: readonly Message[]): void => {
    writeFileSync(transcriptPath(dir), JSON.stringify(messages, null, 2)); // allow: blocking
  },
  path: transcriptPath,
};
