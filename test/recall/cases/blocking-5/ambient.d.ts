// Small stand-ins for the types of libraries that are not installed here.
declare module 'koa' {
  import type { IncomingHttpHeaders } from 'node:http';
  export interface Context {
    path: string;
    method: string;
    query: Record<string, string | undefined>;
    params: Record<string, string>;
    headers: IncomingHttpHeaders;
    request: { body?: unknown };
    state: Record<string, unknown>;
    status: number;
    type: string;
    body: unknown;
    set(name: string, value: string): void;
    get(name: string): string;
    throw(status: number, message?: string): never;
  }
  export type Next = () => Promise<void>;
  export type Middleware = (ctx: Context, next: Next) => unknown;
  export default class Koa {
    use(fn: Middleware): this;
    listen(port: number): import('node:http').Server;
    callback(): import('node:http').RequestListener;
  }
}
declare module '@koa/router' {
  import type { Middleware } from 'koa';
  export default class Router {
    constructor(options?: { prefix?: string });
    get(path: string, ...fns: Middleware[]): this;
    post(path: string, ...fns: Middleware[]): this;
    put(path: string, ...fns: Middleware[]): this;
    routes(): Middleware;
  }
}
declare module '@hapi/hapi' {
  export interface Request {
    params: Record<string, string>;
    query: Record<string, string>;
    payload: unknown;
    headers: Record<string, string>;
  }
  export interface ResponseObject {
    type(mime: string): this;
    code(status: number): this;
    header(name: string, value: string): this;
  }
  export interface ResponseToolkit {
    response(value?: unknown): ResponseObject;
  }
  export interface ServerRoute {
    method: string;
    path: string;
    handler: (request: Request, h: ResponseToolkit) => unknown;
  }
  export interface Server {
    route(route: ServerRoute | ServerRoute[]): void;
    start(): Promise<void>;
  }
  export function server(options: { port: number }): Server;
}
declare module '@nestjs/common' {
  type AnyClass = abstract new (...args: never[]) => unknown;
  type ClassDec = <T extends AnyClass>(target: T, context: ClassDecoratorContext<T>) => void;
  type MethodDec = <This, F extends (this: This, ...args: never[]) => unknown>(value: F, context: ClassMethodDecoratorContext<This, F>) => void;
  export function Controller(prefix?: string): ClassDec;
  export function Injectable(): ClassDec;
  export function Get(path?: string): MethodDec;
  export function Post(path?: string): MethodDec;
  export interface OnModuleInit {
    onModuleInit(): unknown;
  }
  export interface CanActivate {
    canActivate(context: { request: { headers: Record<string, string | undefined> } }): boolean | Promise<boolean>;
  }
  export class UnauthorizedException extends Error {}
}
declare module '@nestjs/schedule' {
  export function Cron(expression: string): <This, F extends (this: This, ...args: never[]) => unknown>(value: F, context: ClassMethodDecoratorContext<This, F>) => void;
  export function Interval(ms: number): <This, F extends (this: This, ...args: never[]) => unknown>(value: F, context: ClassMethodDecoratorContext<This, F>) => void;
}
declare module 'electron' {
  import { EventEmitter } from 'node:events';
  export interface IpcMainInvokeEvent {
    sender: { send(channel: string, ...args: unknown[]): void };
  }
  export const ipcMain: {
    handle(channel: string, listener: (event: IpcMainInvokeEvent, ...args: any[]) => unknown): void;
    on(channel: string, listener: (event: IpcMainInvokeEvent & { returnValue: unknown }, ...args: any[]) => void): void;
  };
  export const app: EventEmitter & {
    whenReady(): Promise<void>;
    getPath(name: string): string;
    quit(): void;
  };
  export class BrowserWindow extends EventEmitter {
    constructor(options: { width: number; height: number; show?: boolean });
    webContents: { send(channel: string, ...args: unknown[]): void };
    loadFile(path: string): Promise<void>;
  }
}
declare module 'vscode' {
  export interface Disposable {
    dispose(): void;
  }
  export class Uri {
    static file(path: string): Uri;
    readonly fsPath: string;
  }
  export interface TextDocument {
    readonly uri: Uri;
    readonly languageId: string;
    getText(): string;
  }
  export interface ExtensionContext {
    readonly subscriptions: Disposable[];
    readonly globalStorageUri: Uri;
  }
  export class Position {
    constructor(line: number, character: number);
    readonly line: number;
    readonly character: number;
  }
  export class Hover {
    constructor(contents: string);
  }
  export class CodeLens {
    constructor(line: number, title: string);
  }
  export interface HoverProvider {
    provideHover(document: TextDocument, position: Position): Hover | undefined | Promise<Hover | undefined>;
  }
  export interface CodeLensProvider {
    provideCodeLenses(document: TextDocument): CodeLens[] | Promise<CodeLens[]>;
  }
  export const languages: {
    registerHoverProvider(selector: string, provider: HoverProvider): Disposable;
    registerCodeLensProvider(selector: string, provider: CodeLensProvider): Disposable;
  };
  export const commands: {
    registerCommand(id: string, callback: (...args: any[]) => unknown): Disposable;
  };
  export const window: {
    showInformationMessage(text: string): Promise<string | undefined>;
    showErrorMessage(text: string): Promise<string | undefined>;
    setStatusBarMessage(text: string): Disposable;
  };
  export const workspace: {
    readonly workspaceFolders: { uri: Uri }[] | undefined;
    onDidSaveTextDocument(listener: (document: TextDocument) => unknown): Disposable;
    onDidOpenTextDocument(listener: (document: TextDocument) => unknown): Disposable;
  };
}
declare module 'vscode-languageserver/node' {
  export interface Diagnostic {
    line: number;
    message: string;
  }
  export interface TextDocument {
    uri: string;
    getText(): string;
  }
  export interface Connection {
    onInitialize(handler: (params: { rootPath: string }) => unknown): void;
    onInitialized(handler: () => unknown): void;
    onRequest(method: string, handler: (params: any) => unknown): void;
    onDefinition(handler: (params: { uri: string; word: string }) => unknown): void;
    onDidOpenTextDocument(handler: (params: { textDocument: { uri: string; text: string } }) => unknown): void;
    sendDiagnostics(params: { uri: string; diagnostics: Diagnostic[] }): void;
    listen(): void;
  }
  export function createConnection(): Connection;
}
declare module 'ws' {
  import { EventEmitter } from 'node:events';
  import type { IncomingMessage } from 'node:http';
  export class WebSocket extends EventEmitter {
    readonly readyState: number;
    static readonly OPEN: number;
    send(data: string | Uint8Array): void;
    close(code?: number): void;
    on(event: 'message', listener: (data: Buffer, isBinary: boolean) => void): this;
    on(event: 'close', listener: () => void): this;
  }
  export class WebSocketServer extends EventEmitter {
    constructor(options: { port: number });
    readonly clients: Set<WebSocket>;
    on(event: 'connection', listener: (socket: WebSocket, request: IncomingMessage) => void): this;
  }
}
declare module 'bullmq' {
  export interface Job<T = unknown> {
    id: string;
    data: T;
    updateProgress(value: number): Promise<void>;
  }
  export class Worker<T = unknown, R = unknown> {
    constructor(name: string, processor: (job: Job<T>) => Promise<R>, options?: { concurrency?: number });
    close(): Promise<void>;
  }
}
declare module 'node-cron' {
  export function schedule(expression: string, task: () => unknown): { stop(): void };
}
declare module 'deasync' {
  const deasync: { loopWhile(predicate: () => boolean): void; sleep(ms: number): void };
  export default deasync;
}
declare module 'vite' {
  export interface ViteDevServer {
    middlewares: {
      use(path: string, fn: (req: import('node:http').IncomingMessage, res: import('node:http').ServerResponse, next: () => void) => void): void;
    };
    watcher: import('node:events').EventEmitter;
  }
  export interface Plugin {
    name: string;
    configureServer?(server: ViteDevServer): void;
    transform?(code: string, id: string): string | null | Promise<string | null>;
    load?(id: string): string | null | Promise<string | null>;
    handleHotUpdate?(context: { file: string; server: ViteDevServer }): void | Promise<void>;
  }
}
declare module 'chokidar' {
  import { EventEmitter } from 'node:events';
  export interface FSWatcher extends EventEmitter {
    close(): Promise<void>;
  }
  export function watch(paths: string | string[], options?: { ignoreInitial?: boolean }): FSWatcher;
}
declare module 'discord.js' {
  import { EventEmitter } from 'node:events';
  export interface Interaction {
    customId: string;
    user: { id: string };
    reply(text: string): Promise<void>;
  }
  export class Client extends EventEmitter {
    on(event: 'interactionCreate', listener: (interaction: Interaction) => unknown): this;
    login(token: string): Promise<string>;
  }
}
