import type { Sql, TransactionSql } from 'postgres';

const bump = (tx: TransactionSql, account: string, cents: number) =>
  tx`update account set balance = balance + ${cents} where id = ${account}`;

export function transfer(sql: Sql, from: string, to: string, cents: number): Promise<unknown> {
  return sql.begin(async (tx) => {
    const [row] = await tx<{ balance: number }[]>`select balance from account where id = ${from} for update`;
    if (row === undefined || row.balance < cents) throw new Error('too little money');
    bump(tx, from, -cents); // expect: lazy
    await bump(tx, to, cents);
  });
}
