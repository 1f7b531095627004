import * as readers from './readers.js';

interface IpcMain {
  handle(channel: string, listener: (event: unknown, user: string) => Promise<unknown>): void;
}

export function registerIpc(ipcMain: IpcMain): void {
  ipcMain.handle('agents:list', async (_event, user) => {
    const home = readers.projectHome(user);
    return await readers.listAgents(home);
  });
}
