import { app, BrowserWindow } from './electron.js';

const windows = new Set<BrowserWindow>();

async function createWindow(page: string): Promise<BrowserWindow> {
  const win = new BrowserWindow({ width: 1100, height: 700, show: false });
  windows.add(win);
  await win.loadFile(`dist/${page}.html`, { query: { page } });
  win.webContents.send('page', page);
  win.show();
  return win;
}

function reportAndQuit(err: unknown): void {
  console.error('could not open the main window', err);
  app.quit();
}

app.whenReady().then(() => createWindow('home')).catch(reportAndQuit);

app.on('activate', () => {
  if (windows.size === 0) createWindow('home').catch(reportAndQuit);
});
