// Stand-ins for types of packages that are not installed here.
declare module 'electron' {
  interface App {
    on(event: 'ready' | 'activate' | 'will-quit', listener: () => void): this;
  }
  export const app: App;
  export const ipcMain: {
    on(channel: string, listener: (event: { returnValue: unknown }, ...given: string[]) => void): void;
    handle(channel: string, listener: (event: object, ...given: string[]) => unknown): void;
  };
}
declare module '@oclif/core' {
  export abstract class Command {
    abstract run(): Promise<unknown>;
  }
}
declare module 'vscode' {
  export interface TextDocument {
    readonly fileName: string;
  }
  export interface HoverProvider {
    provideHover(document: TextDocument): string | undefined | Promise<string | undefined>;
  }
  export interface CodeLensProvider {
    provideCodeLenses(document: TextDocument): string[];
  }
  export namespace languages {
    function registerHoverProvider(language: string, provider: HoverProvider): void;
    function registerCodeLensProvider(language: string, provider: CodeLensProvider): void;
  }
  export namespace commands {
    function registerCommand(command: string, callback: () => unknown): void;
  }
}
