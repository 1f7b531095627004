import type { CatalogueRecord } from '../records.js';
import { blocking, invoking, promise } from '../shape.js';

const docs = 'https://www.electronjs.org/docs/latest/api';

const loop = { when: 'later', on: 'event-loop' } as const;

/** The members of an object that the module exports: by their type, and by the import where the type does not resolve. */
function members(type: string, object: string, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => [`${type}#${name}`, `${object}.${name}`]);
}

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
  ...invoking({ ...loop, module: 'electron', argument: 1, source: `${docs}/ipc-main`, consumesResult: true }, [
    ...members('IpcMain', 'ipcMain', ['handle', 'handleOnce']),
    ...members('Protocol', 'protocol', ['handle']),
  ]),
  ...invoking({ ...loop, module: 'electron', argument: 1, source: `${docs}/ipc-main` }, [
    ...members('App', 'app', ['on', 'once']),
    'BrowserWindow#on',
    'BrowserWindow#once',
    ...members('IpcMain', 'ipcMain', ['on', 'once']),
    ...members('IpcRenderer', 'ipcRenderer', ['on', 'once']),
    'WebContents#on',
    'WebContents#once',
  ]),
  // Once in the life of a program: nobody has a window yet, or any more.
  ...invoking(
    {
      module: 'electron',
      argument: 1,
      when: 'later',
      on: 'module-init',
      events: ['ready', 'will-finish-launching'],
      source: `${docs}/app#event-ready`,
    },
    members('App', 'app', ['on', 'once']),
  ),
  ...invoking(
    {
      module: 'electron',
      argument: 1,
      when: 'later',
      on: 'exit',
      events: ['before-quit', 'will-quit', 'quit'],
      source: `${docs}/app#event-will-quit`,
    },
    members('App', 'app', ['on', 'once']),
  ),
];
