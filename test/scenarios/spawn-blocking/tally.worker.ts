import { Ballot, type Batch, type Tally } from './tally.js';

interface Task {
  readonly tally: Tally;
  readonly batch: Batch;
  readonly ballot: Ballot;
}

export default function work({ tally, batch, ballot }: Task): string {
  const again = new Ballot(ballot.names);
  return `${tally.most() ?? ''}, ${again.winner() ?? ''} of ${batch.rows.length.toFixed(0)}`;
}
