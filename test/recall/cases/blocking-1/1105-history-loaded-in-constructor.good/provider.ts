import { join } from 'node:path';
import { SessionFile } from './session-file.js';

export interface HistoryPage {
  messages: string[];
  total: number;
}

export class SessionsProvider {
  constructor(private readonly root: string) {}

  async fetchHistory(id: string, limit: number, audit: (id: string) => Promise<void>): Promise<HistoryPage> {
    await audit(id);
    const session = await SessionFile.open(join(this.root, `${id}.tsv`)); // allow: sequential
    const messages = session.branch();
    return { messages: messages.slice(-limit), total: messages.length };
  }
}
