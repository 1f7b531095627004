import { ipcMain } from 'electron';
import { MemoryBackedStore } from './credential-store.js';

const store = new MemoryBackedStore('/home/me/.config/tool/credentials');

export function registerCredentialIpc(): void {
  ipcMain.handle('credentials:set', async (_event, name: string, value: string) => {
    await store.set(name, value);
    return { saved: name };
  });
}
