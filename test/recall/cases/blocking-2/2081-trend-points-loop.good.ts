interface RecordsService {
  countBefore(limit: Date): Promise<number>;
}

const THIRTY_DAYS = 30 * 86_400_000;

export async function trend(records: RecordsService, now: number) {
  const points = await Promise.all(
    Array.from({ length: 5 }, async (_, i) => {
      const at = now - i * THIRTY_DAYS;
      return { at, value: await records.countBefore(new Date(at)) };
    }),
  );
  return points.reverse();
}
