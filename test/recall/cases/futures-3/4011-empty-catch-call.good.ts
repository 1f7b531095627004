export interface Telemetry {
  count(name: string, n: number): Promise<void>;
}

export const counters = (telemetry: Telemetry) => {
  const totals: Record<string, number> = {};
  const bump = (name: string) => (totals[name] = (totals[name] ?? 0) + 1);

  return {
    hit(name: string): void {
      const n = bump(name);
      if (n % 100 === 0) telemetry.count(name, n).catch(() => undefined);
    },
    totals: () => ({ ...totals }),
  };
};
