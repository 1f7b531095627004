import { command, type Command } from './registry.js';
import { WithShell } from './shell.js';

class Plain {
  readonly limit = 20;
}

@command('sessions')
export class Sessions extends WithShell(Plain) implements Command {
  async execute(arg: string): Promise<string> {
    const out = await this.sh('tmux', 'list-sessions', '-F', arg);
    return out.split('\n').slice(0, this.limit).join('\n');
  }
}
