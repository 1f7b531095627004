import { IncidentReport } from './incident-report.js';

interface Chat {
  onCommand(name: string, run: (argument: string) => Promise<void>): void;
  post(text: string): Promise<void>;
}

export function install(chat: Chat): void {
  chat.onCommand('incidents', async (month) => {
    await new IncidentReport(month).publish((text) => chat.post(text));
  });
}
