/** Desktop applications and editors: who calls the program is another program. */
import { ipcMain } from 'electron';
import { scryptSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import * as vscode from 'vscode';

class Safe {
  private key: Buffer | undefined;

  open(secret: string): boolean {
    this.key = scryptSync(secret, 'salt', 32, { N: 1 << 15, r: 8, p: 1 });
    return this.key.length > 0;
  }

  get isOpen(): boolean {
    return this.key !== undefined;
  }
}

const safes = new Map<string, Safe>([['main', new Safe()]]);

ipcMain.on('open', (event, name = '', secret = '') => {
  const safe = safes.get(name);
  event.returnValue = safe !== undefined && safe.open(secret); // ~ no-cpu-heavy-work: crypto.scryptSync
});
ipcMain.on('isOpen', (event, name = '') => {
  event.returnValue = safes.get(name)?.isOpen;
});
ipcMain.handle('read', (_event, path = '') => readFileSync(path)); // ~ no-blocking-call: fs.readFileSync
ipcMain.handle('readOk', (_event, path = '') => readFile(path));

function notesIn(path: string): string {
  return readFileSync(`${path}.notes`, 'utf8');
}

class NotesBad implements vscode.HoverProvider {
  provideHover(document: vscode.TextDocument): string {
    return notesIn(document.fileName); // ~ no-blocking-call: fs.readFileSync
  }

  /** Nobody calls it, and no interface asks for it. */
  allOk(document: vscode.TextDocument): string {
    return notesIn(document.fileName);
  }
}

class NotesOk implements vscode.HoverProvider {
  async provideHover(document: vscode.TextDocument): Promise<string> {
    return await readFile(`${document.fileName}.notes`, 'utf8');
  }
}

export function activate(): void {
  vscode.languages.registerHoverProvider('plain', new NotesBad());
  vscode.languages.registerHoverProvider('plain', new NotesOk());
  vscode.languages.registerCodeLensProvider('plain', {
    provideCodeLenses: (document) => [notesIn(document.fileName)], // ~strict no-blocking-call: fs.readFileSync
  });
  vscode.commands.registerCommand('notes.clear', () => {
    writeFileSync('notes', ''); // ~ no-blocking-call: fs.writeFileSync
  });
}
