import { Model } from 'objection';

class Ticket extends Model {
  static override tableName = 'tickets';
  id!: number;
  queue!: string;
  state!: 'open' | 'closed';
}

interface Board {
  tickets: Ticket[];
  oldest: number | undefined;
}

export async function board(queue: string): Promise<Board> {
  const open = Ticket.query().where({ queue, state: 'open' }).orderBy('id');
  const tickets = await open;
  const oldest = await open.then((rows) => rows[0]?.id); // expect: rerun
  return { tickets, oldest };
}
