import { Repository } from './repository.js';

export interface WorkerRow {
  name: string;
  status: string;
}

export class WorkersRepository extends Repository<WorkerRow> {
  protected override readonly file = '/data/workers.tsv';

  protected override decode(line: string): WorkerRow {
    const [name = '', status = 'idle'] = line.split('\t');
    return { name, status };
  }
}
