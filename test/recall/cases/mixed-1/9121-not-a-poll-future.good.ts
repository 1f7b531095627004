import { setTimeout as delay } from 'node:timers/promises';
import { type Context, type Future, Pending, type Poll } from '../shared/poll.js';

export interface JobApi {
  status(id: string): Promise<'pending' | 'done' | 'failed'>;
}

export class JobPoller {
  constructor(private readonly api: JobApi) {}

  async poll(id: string, everyMs = 1_000): Promise<'done' | 'failed'> {
    for (;;) {
      const status = await this.api.status(id);
      if (status !== 'pending') return status;
      await delay(everyMs);
    }
  }
}

export interface SurveyPoll {
  readonly question: string;
  readonly votes: ReadonlyMap<string, number>;
}

export type PollState = { readonly kind: 'pending' } | { readonly kind: 'closed'; readonly winner: string };

export function pollState(poll: SurveyPoll, quorum: number): PollState {
  let total = 0;
  let winner = '';
  for (const [option, count] of poll.votes) {
    total += count;
    if (winner === '' || count > (poll.votes.get(winner) ?? 0)) winner = option;
  }
  return total < quorum ? { kind: 'pending' } : { kind: 'closed', winner };
}

/** A future that is never ready, for select arms that are switched off. */
export function never<T>(): Future<T> {
  return { poll: (_cx: Context): Poll<T> => Pending };
}
