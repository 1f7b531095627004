import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from '../support/lint.js';

/** A diagnostic as the protocol has it; lines from 0. */
export interface Diagnostic {
  readonly code?: string;
  readonly message: string;
  readonly range: { readonly start: { readonly line: number } };
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** The language server of the VS Code ESLint extension, over stdio, as an editor drives it. */
export interface LanguageServer {
  request(method: string, params: unknown): Promise<unknown>;
  notify(method: string, params: unknown): void;
  stop(): void;
}

const SETTINGS = {
  validate: 'on',
  run: 'onType',
  problems: { shortenToSingleLine: false },
  rulesCustomizations: [],
  codeAction: { disableRuleComment: { enable: false }, showDocumentation: { enable: false } },
  codeActionOnSave: { mode: 'all' },
  nodePath: null,
  workingDirectory: { mode: 'location' },
  options: {},
  experimental: {},
};

export function startLanguageServer(root: string): LanguageServer {
  const binary = join(repositoryRoot, 'node_modules/vscode-langservers-extracted/bin/vscode-eslint-language-server');
  const server = spawn(process.execPath, [binary, '--stdio'], { cwd: root, stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let buffer: Buffer = Buffer.alloc(0);
  let lastId = 0;

  const send = (message: Message): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const receive = (message: Message): void => {
    if (message.method !== undefined) {
      // A question of the server: only the configuration matters to it.
      if (message.id !== undefined) {
        send({ id: message.id, result: answerTo(message, root) });
      }
      return;
    }
    const waiter = waiting.get(Number(message.id));
    waiting.delete(Number(message.id));
    if (message.error === undefined) {
      waiter?.resolve(message.result);
    } else {
      waiter?.reject(new Error(message.error.message));
    }
  };
  server.stdout.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (let next = takeMessage(buffer); next !== undefined; next = takeMessage(buffer)) {
      buffer = next.rest;
      receive(next.message);
    }
  });

  return {
    request(method, params) {
      lastId += 1;
      send({ id: lastId, method, params });
      return new Promise((resolve, reject) => {
        waiting.set(lastId, { resolve, reject });
      });
    },
    notify(method, params) {
      send({ method, params });
    },
    stop() {
      server.kill();
    },
  };
}

function answerTo({ method, params }: Message, root: string): unknown {
  if (method !== 'workspace/configuration') {
    return null;
  }
  const { items } = params as { items: unknown[] };
  return items.map(() => ({ ...SETTINGS, workspaceFolder: { name: 'project', uri: `file://${root}` } }));
}

function takeMessage(buffer: Buffer): { readonly message: Message; readonly rest: Buffer } | undefined {
  const end = buffer.indexOf('\r\n\r\n');
  const length = Number(/Content-Length: (\d+)/u.exec(buffer.subarray(0, Math.max(end, 0)).toString())?.[1] ?? NaN);
  if (Number.isNaN(length) || buffer.length < end + 4 + length) {
    return undefined;
  }
  const body = buffer.subarray(end + 4, end + 4 + length).toString();
  return { message: JSON.parse(body) as Message, rest: buffer.subarray(end + 4 + length) };
}
