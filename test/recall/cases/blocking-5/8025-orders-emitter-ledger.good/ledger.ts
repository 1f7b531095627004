import { appendFile } from 'node:fs';

export interface Entry {
  order: string;
  cents: number;
}

const ledger = {
  file: 'ledger.csv',
  append(entry: Entry): void {
    appendFile(ledger.file, `${entry.order};${String(entry.cents)}\n`, (error) => {
      if (error) console.error('ledger entry lost', entry, error);
    });
  },
};

export default ledger;
