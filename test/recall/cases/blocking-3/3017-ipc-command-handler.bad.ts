import { execFileSync } from 'node:child_process';

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
    case 'processes': {
      const out = execFileSync('pgrep', ['-fl', command.pattern], { encoding: 'utf8' }); // expect: blocking
      reply(out.split('\n'));
      break;
    }
  }
});

export type { Command };
