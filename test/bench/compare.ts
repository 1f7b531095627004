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
 * A table of medians. "Added" is time over the run without rules of the same round; "of peer" divides it by what
 * no-floating-promises adds in that round.
 */
export function table(rounds: Rounds): string {
  const none = rounds.get('none') ?? [];
  const peer = rounds.get('no-floating-promises') ?? [];
  const rows = [...rounds].map(([name, costs]) => {
    const memory = costs.map((cost, round) => cost.peak / (peer[round]?.peak ?? NaN));
    return [
      name,
      ...timeCells('cpu', costs, none, peer),
      ratio(median(costs.map((cost, round) => cost.cpu / (none[round]?.cpu ?? NaN)))),
      ...timeCells('wall', costs, none, peer),
      `${median(costs.map((cost) => cost.peak)).toFixed(0)} MiB`,
      ratio(median(memory)),
      String(costs[0]?.findings ?? 0),
    ];
  });
  const times = ['added', 'of peer'];
  const header = ['rules', 'CPU', ...times, 'of none', 'wall', ...times, 'peak memory', 'of peer', 'findings'];
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The time itself, what is added to the run without rules, and the share of that in what the peer adds. */
function timeCells(
  kind: 'cpu' | 'wall',
  costs: readonly Cost[],
  none: readonly Cost[],
  peer: readonly Cost[],
): readonly string[] {
  const over = (cost: Cost | undefined, round: number): number => (cost?.[kind] ?? NaN) - (none[round]?.[kind] ?? NaN);
  const added = costs.map((cost, round) => over(cost, round));
  const share = added.map((time, round) => time / over(peer[round], round));
  const whole = seconds(median(costs.map((cost) => cost[kind])));
  return costs === none ? [whole, '', ''] : [whole, seconds(median(added)), ratio(median(share))];
}

function seconds(value: number): string {
  return `${value.toFixed(2)} s`;
}

function ratio(value: number): string {
  return Number.isFinite(value) ? value.toFixed(2) : '';
}
