import type { Sql } from 'postgres';

export async function enrol(sql: Sql, student: number, course: number): Promise<number> {
  return sql.begin(async (tx) => {
    const [seat] = await tx<{ id: number }[]>`
      select id from seat where course = ${course} and student is null limit 1 for update`;
    if (seat === undefined) throw new Error('full');
    await tx`update seat set student = ${student} where id = ${seat.id}`;
    return seat.id;
  });
}
