import { app, BrowserWindow } from 'electron';
import { DependencyChecker } from './dependency-checker.js';

const checker = new DependencyChecker();

async function createWindow(): Promise<void> {
  const window = new BrowserWindow({ width: 1100, height: 800 });
  await window.loadFile('index.html');
  setTimeout(() => {
    const missing = checker.missing(); // expect: blocking
    if (missing.length > 0) window.webContents.send('dependencies:missing', missing);
  }, 4000);
}

app.whenReady().then(createWindow, () => app.quit());
