import { appendFileSync } from 'node:fs';

export interface Entry {
  order: string;
  cents: number;
}

const ledger = {
  file: 'ledger.csv',
  append(entry: Entry): void {
    appendFileSync(ledger.file, `${entry.order};${String(entry.cents)}\n`); // allow: blocking
  },
};

export default ledger;
