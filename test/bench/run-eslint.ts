import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** One whole run of ESLint. */
export interface Run {
  /** A name in configuration.js beside this file, or rules such as `stall/no-floating-future+stall/no-rerun-future`. */
  readonly configuration: string;
  readonly backend: 'typescript' | 'tsgo';
  /** Folder of the linted project. */
  readonly root: string;
  /** Paths and patterns, from `root`. */
  readonly files: readonly string[];
  readonly ignores: readonly string[];
  /** A tsconfig to use instead of the one that the project service finds. */
  readonly project?: string | undefined;
  readonly concurrency: number;
  /** Whether to measure rules one by one, which costs time itself. */
  readonly hasRuleTimes: boolean;
}

/** What a run cost. */
export interface Cost {
  /** User and system time of ESLint and of every process it started, in seconds. */
  readonly cpu: number;
  /** Seconds from start to end. */
  readonly wall: number;
  /** Peak resident memory of ESLint's process, in MiB. The native compiler of the tsgo backend is a process of its own and not counted. */
  readonly peak: number;
  readonly files: number;
  readonly findings: number;
  /** Files that could not be parsed; a run with any measures nothing. */
  readonly fatal: number;
  /** Milliseconds by rule; empty unless asked for. */
  readonly rules: Readonly<Record<string, number>>;
}

const HERE = import.meta.dirname;
const ESLINT = join(HERE, '../../node_modules/eslint/bin/eslint.js');

/** Runs ESLint's command line in a process of its own, cold. Needs an up-to-date `dist`. */
export function runESLint(run: Run): Cost {
  const args = [
    ...['--max-old-space-size=8192', ESLINT, '--config', join(HERE, 'configuration.js')],
    ...['--format', join(HERE, 'formatter.js'), '--no-error-on-unmatched-pattern', '--no-inline-config'],
    ...(run.concurrency > 0 ? ['--concurrency', String(run.concurrency)] : []),
    ...(run.hasRuleTimes ? ['--stats'] : []),
    ...run.files,
  ];
  const start = performance.now();
  // `times` prints, in its second line, the time of the shell's finished children and theirs.
  const output = execFileSync('bash', ['-c', '"$0" "$@"; echo; times', process.execPath, ...args], {
    cwd: run.root,
    encoding: 'utf8',
    env: { ...process.env, STALL_BENCH: JSON.stringify(run) },
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const wall = (performance.now() - start) / 1000;
  const lines = output.trimEnd().split('\n');
  const report = lines.find((line) => line.startsWith('{'));
  if (report === undefined) {
    throw new Error(`ESLint failed with ${run.configuration}:\n${output}`);
  }
  return { ...(JSON.parse(report) as Omit<Cost, 'cpu' | 'wall'>), wall, cpu: secondsIn(lines.at(-1) ?? '') };
}

/** Sum of the times in a line such as `0m2.345s 0m0.120s`. */
function secondsIn(line: string): number {
  return [...line.matchAll(/(\d+)m([\d.]+)s/gu)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}
