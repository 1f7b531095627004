/**
 * Mutation testing of a random sample: `npm run mutation:sample`. All mutants of the analyzer would take days; the
 * score of some hundred drawn at random is an estimate whose error is known (± 2·√(s·(1−s)/n)).
 *
 * MUTATION_LINES lines (300 by default) are drawn from the files of stryker.config.json with MUTATION_SEED (1 by
 * default), the same for the same sources; every mutant that fits on a drawn line is tested.
 */
import { readdirSync, readFileSync } from 'node:fs';
import picomatch from 'picomatch';

const whole = JSON.parse(readFileSync('stryker.config.json', 'utf8'));
const wanted = Number(process.env['MUTATION_LINES'] ?? 300);
const seed = Number(process.env['MUTATION_SEED'] ?? 1);

/** A linear congruential generator (Numerical Recipes' constants): enough to draw lines, and the same everywhere. */
function* randomFractions(state) {
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const isMutated = picomatch(whole.mutate);

const lines = readdirSync('lib', { recursive: true })
  .map((file) => `lib/${file}`)
  .filter((file) => isMutated(file))
  .sort()
  .flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((text, index) =>
        /^\s*(\/?\*|\/\/|import\b|export \{|[\])}(;,]*$)/.test(text) ? [] : [`${file}:${index + 1}-${index + 1}`],
      ),
  );

const fractions = randomFractions(seed);
const drawn = new Set();
while (drawn.size < Math.min(wanted, lines.length)) {
  drawn.add(lines[Math.floor(fractions.next().value * lines.length)]);
}

export default { ...whole, mutate: [...drawn], thresholds: { ...whole.thresholds, break: null } };
