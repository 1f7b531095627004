import { ipcMain } from 'electron';
import { MemoryBackedStore } from './credential-store.js';

const store = new MemoryBackedStore('/home/me/.config/tool/credentials');

export function registerCredentialIpc(): void {
  ipcMain.handle('credentials:set', async (_event, name: string, value: string) => {
    store.set(name, value); // expect: blocking
    return { saved: name };
  });
}
