interface Session {
  nick: string;
  send(line: string): void;
  store: Map<string, string>;
}
type Command = (session: Session, args: string[]) => Promise<void>;

const commands: Record<string, Command> = {
  async nick(session, [name = session.nick]) {
    const owner = await lookupOwner(name);
    if (owner !== null) throw new Error(`${name} is registered`);
    session.nick = name;
  },
  async whois(session, [name = session.nick]) {
    session.send(`${name}: ${(await lookupOwner(name)) ?? 'nobody'}`);
  },
};

async function lookupOwner(name: string): Promise<string | null> {
  const res = await fetch(`https://accounts.test/owners/${encodeURIComponent(name)}`);
  return res.status === 404 ? null : await res.text();
}

export async function onLine(session: Session, line: string): Promise<boolean> {
  const [verb = '', ...args] = line.trim().split(/\s+/);
  const command = commands[verb.toLowerCase()];
  if (command === undefined) {
    session.send('421 unknown command');
    return false;
  }
  try {
    await command(session, args);
    return true;
  } catch (err) {
    session.send(`500 ${String(err)}`);
    return false;
  }
}
