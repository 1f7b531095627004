interface Sources {
  prices(day: string): Promise<number[]>;
  holidays(year: number): Promise<string[]>;
}

export async function calendar(sources: Sources, day: string): Promise<{ open: boolean; last: number }> {
  const both = Promise.all([sources.prices(day), sources.holidays(Number(day.slice(0, 4)))]);
  const [prices, holidays] = await both;
  return { open: !holidays.includes(day), last: prices.at(-1) ?? 0 };
}
