interface RecordsService {
  countBefore(limit: Date): Promise<number>;
}

const THIRTY_DAYS = 30 * 86_400_000;

export async function trend(records: RecordsService, now: number) {
  const points: { at: number; value: number }[] = [];
  for (let i = 0; i < 5; i++) { // allow: sequential
    const at = now - i * THIRTY_DAYS;
    points.push({ at, value: await records.countBefore(new Date(at)) }); // expect: sequential
  }
  return points.reverse();
}
