import type { Knex } from 'knex';

interface Reading {
  sensor: string;
  value: number;
}

export function collect(db: Knex, read: (sensor: string) => Promise<number>, sensors: string[]): Promise<void[]> {
  return Promise.all(
    sensors.map((sensor) =>
      read(sensor).then((value) => {
        db<Reading>('readings').insert({ sensor, value }); // expect: lazy
      }),
    ),
  );
}

export async function calibrate(db: Knex, offsets: ReadonlyMap<string, number>): Promise<void> {
  await db.transaction(async (trx) => {
    for (const [sensor, offset] of offsets) trx('offsets').insert({ sensor, offset }).onConflict('sensor').merge(); // expect: lazy
  });
}
