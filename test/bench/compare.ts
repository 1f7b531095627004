import type { Cost, Run } from './run-eslint.js';
import { runESLint } from './run-eslint.js';
import { median } from './statistics.js';

/** The costs of one configuration, one for each round. */
export type Rounds = ReadonlyMap<string, readonly Cost[]>;

/**
 * Runs every configuration once in each round, so that a slow minute of the machine hits all of them, and starts each round with
 * another one.
 */
export function compare(
  run: Omit<Run, 'configuration' | 'hasRuleTimes'>,
  configurations: readonly string[],
  rounds: number,
): Rounds {
  const costs = new Map<string, Cost[]>(configurations.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const index of configurations.keys()) {
      const configuration = configurations[(index + round) % configurations.length] ?? 'none';
      const cost = runESLint({ ...run, configuration, hasRuleTimes: false });
      console.error(`round ${round + 1} ${configuration}: ${cost.cpu.toFixed(1)} s CPU, ${cost.findings} findings`);
      costs.get(configuration)?.push(cost);
    }
  }
  return costs;
}

/**
 * A table of medians. "Added" is CPU time over the run without rules of the same round; "of peer" divides it by what
 * no-floating-promises adds in that round.
 */
export function table(rounds: Rounds): string {
  const none = rounds.get('none') ?? [];
  const peer = rounds.get('no-floating-promises') ?? [];
  const rows = [...rounds].map(([name, costs]) => {
    const added = costs.map((cost, round) => cost.cpu - (none[round]?.cpu ?? NaN));
    const share = added.map((seconds, round) => seconds / ((peer[round]?.cpu ?? NaN) - (none[round]?.cpu ?? NaN)));
    const whole = costs.map((cost, round) => cost.cpu / (none[round]?.cpu ?? NaN));
    const memory = costs.map((cost, round) => cost.peak / (peer[round]?.peak ?? NaN));
    return [
      name,
      seconds(median(costs.map((cost) => cost.cpu))),
      name === 'none' ? '' : seconds(median(added)),
      name === 'none' ? '' : ratio(median(share)),
      ratio(median(whole)),
      seconds(median(costs.map((cost) => cost.wall))),
      `${median(costs.map((cost) => cost.peak)).toFixed(0)} MiB`,
      ratio(median(memory)),
      String(costs[0]?.findings ?? 0),
    ];
  });
  const header = ['rules', 'CPU', 'added', 'of peer', 'of none', 'wall', 'peak memory', 'of peer', 'findings'];
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function seconds(value: number): string {
  return `${value.toFixed(2)} s`;
}

function ratio(value: number): string {
  return Number.isFinite(value) ? value.toFixed(2) : '';
}
