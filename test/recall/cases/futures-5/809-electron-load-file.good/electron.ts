export interface WebContents {
  send(channel: string, ...args: unknown[]): void;
}
export declare class BrowserWindow {
  constructor(options: { width: number; height: number; show?: boolean });
  readonly webContents: WebContents;
  loadFile(path: string, options?: { query?: Record<string, string> }): Promise<void>;
  show(): void;
}
export declare const app: {
  whenReady(): Promise<void>;
  on(event: 'activate' | 'window-all-closed', listener: () => void): void;
  quit(): void;
};
