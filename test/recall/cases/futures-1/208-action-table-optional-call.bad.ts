interface Command {
  name: string;
  args: string[];
}
type Action = (args: string[]) => Promise<void>;

export interface BotOptions {
  typing?: (on: boolean) => Promise<void>;
  prefix: string;
}

export function createBot(options: BotOptions, actions: Record<string, Action | undefined>) {
  const parse = (line: string): Command => {
    const [name = '', ...args] = line.slice(options.prefix.length).split(/\s+/);
    return { name, args };
  };

  return async function onMessage(line: string): Promise<boolean> {
    if (!line.startsWith(options.prefix)) return false;
    const command = parse(line);
    options.typing && options.typing(true); // expect: floating
    actions[command.name]?.(command.args); // expect: floating
    return command.name in actions;
  };
}
