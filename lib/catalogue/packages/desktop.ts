import type { CatalogueRecord } from '../records.js';
import { blocking, invoking, promise } from '../shape.js';

const docs = 'https://www.electronjs.org/docs/latest/api';

export const desktopRecords: readonly CatalogueRecord[] = [
  ...blocking(
    { module: 'electron', tier: 'prompt', source: `${docs}/dialog` },
    {
      'Dialog#showMessageBoxSync': { alternative: promise('electron', 'Dialog#showMessageBox') },
      'Dialog#showOpenDialogSync': { alternative: promise('electron', 'Dialog#showOpenDialog') },
      'Dialog#showSaveDialogSync': { alternative: promise('electron', 'Dialog#showSaveDialog') },
    },
  ),
  ...blocking(
    { module: 'electron', tier: 'wait', source: `${docs}/ipc-renderer#ipcrenderersendsyncchannel-args` },
    { 'IpcRenderer#sendSync': { alternative: promise('electron', 'IpcRenderer#invoke') } },
  ),
  ...invoking({ module: 'electron', argument: 1, when: 'later', source: `${docs}/ipc-main`, consumesResult: true }, [
    'IpcMain#handle',
    'IpcMain#handleOnce',
    'Protocol#handle',
  ]),
  ...invoking({ module: 'electron', argument: 1, when: 'later', source: `${docs}/ipc-main` }, [
    'App#on',
    'App#once',
    'BrowserWindow#on',
    'BrowserWindow#once',
    'IpcMain#on',
    'IpcMain#once',
    'IpcRenderer#on',
    'IpcRenderer#once',
    'WebContents#on',
    'WebContents#once',
  ]),
];
