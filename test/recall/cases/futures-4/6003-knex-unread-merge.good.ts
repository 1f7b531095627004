import type { Knex } from 'knex';

interface Unread {
  user_id: number;
  room_id: number;
  n: number;
}

interface Socket {
  room: number;
  members(): Promise<number[]>;
  broadcast(text: string): void;
}

export function makeChat(knex: Knex) {
  const bump = (user: number, room: number): Knex.QueryBuilder =>
    knex<Unread>('unread')
      .insert({ user_id: user, room_id: room, n: 1 })
      .onConflict(['user_id', 'room_id'])
      .merge({ n: knex.raw('?? + 1', ['n']) });

  return {
    async post(socket: Socket, from: number, text: string): Promise<void> {
      const members = await socket.members();
      await Promise.all(members.filter((m) => m !== from).map((m) => bump(m, socket.room)));
      socket.broadcast(text);
    },
  };
}
