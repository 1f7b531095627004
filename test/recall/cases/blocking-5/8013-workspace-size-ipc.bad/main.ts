import { ipcMain } from 'electron';
import { handlers } from './handlers.js';

for (const [channel, handler] of Object.entries(handlers)) ipcMain.handle(channel, handler);
