interface Message {
  reply(text: string): Promise<{ id: string }>;
  react(emoji: string): Promise<void>;
}
type Command = (msg: Message, args: string[]) => void;

export const commands: Record<string, Command> = {
  ping(msg) {
    msg.reply('pong').then((sent) => { // expect: floating
      console.log('answered', sent.id);
    });
  },
  like(msg, args) {
    msg.react(args[0] ?? '+1').catch((err: unknown) => {
      console.error('like', err);
    });
  },
};
