import { app, type IpcMainInvokeEvent } from 'electron';
import { dirSize } from './dir-size.js';

type Handler = (event: IpcMainInvokeEvent, ...args: any[]) => unknown;

export const handlers: Record<string, Handler> = {
  'storage:path': () => app.getPath('userData'),
  'storage:usage': async (event, folders: string[]) => {
    const usage: Record<string, number> = {};
    for (const folder of folders) {
      usage[folder] = dirSize(folder); // expect: blocking
      event.sender.send('storage:progress', folder);
    }
    return usage;
  },
};
