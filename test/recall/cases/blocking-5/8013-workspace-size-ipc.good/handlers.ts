import { app, type IpcMainInvokeEvent } from 'electron';
import { dirSize } from './dir-size.js';

type Handler = (event: IpcMainInvokeEvent, ...args: any[]) => unknown;

export const handlers: Record<string, Handler> = {
  'storage:path': () => app.getPath('userData'),
  'storage:usage': async (event, folders: string[]) => {
    const sizes = await Promise.all(
      folders.map(async (folder) => {
        const size = await dirSize(folder);
        event.sender.send('storage:progress', folder);
        return [folder, size] as const;
      }),
    );
    return Object.fromEntries(sizes);
  },
};
