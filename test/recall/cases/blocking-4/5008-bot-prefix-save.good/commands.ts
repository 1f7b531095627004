import { prefixOf, setPrefix } from './settings.js';

export interface Message {
  guildId: string;
  content: string;
  reply(text: string): Promise<void>;
}

type Command = (msg: Message, args: string[]) => Promise<void>;

export const commands: Record<string, Command> = {
  ping: async (msg) => {
    await msg.reply('pong');
  },
  prefix: async (msg, [next]) => {
    if (next === undefined) {
      await msg.reply(`prefix is ${prefixOf(msg.guildId)}`);
      return;
    }
    await setPrefix(msg.guildId, next);
    await msg.reply(`prefix set to ${next}`); // allow: sequential
  },
};
