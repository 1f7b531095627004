import * as vscode from 'vscode';
import { coverageFor } from './coverage.js';

class CoverageHover implements vscode.HoverProvider {
  constructor(private readonly report: string) {}

  provideHover(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
    const hits = coverageFor(this.report, document.uri.fsPath).get(position.line + 1); // expect: blocking
    return hits === undefined ? undefined : new vscode.Hover(`executed ${String(hits)} times`);
  }
}

export function activate(context: vscode.ExtensionContext): void {
  const root = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? '.';
  context.subscriptions.push(vscode.languages.registerHoverProvider('typescript', new CoverageHover(`${root}/lcov.info`)));
}
