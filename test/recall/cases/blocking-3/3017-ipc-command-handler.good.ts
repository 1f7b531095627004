import { execFile } from 'node:child_process';

type Command = { kind: 'version' } | { kind: 'processes'; pattern: string };

function reply(value: unknown): void {
  process.send?.({ ok: true, value });
}

process.on('message', (raw: unknown) => {
  const command = raw as Command;
  switch (command.kind) {
    case 'version':
      reply(process.version);
      break;
    case 'processes':
      execFile('pgrep', ['-fl', command.pattern], (error, stdout) => {
        reply(error === null ? stdout.split('\n') : []);
      });
      break;
  }
});

export type { Command };
