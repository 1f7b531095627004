import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generatedProgram } from '../support/generated-program.js';
import { lintVirtual, virtualProgram } from '../support/virtual-lint.js';

/** More by `STALL_RUNS=10000`. */
const RUNS = Number(process.env['STALL_RUNS'] ?? 100);

test('no rule throws on a generated program, nor reports outside of it', { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(generatedProgram, (text) => {
      const name = 'generated.ts';
      const findings = lintVirtual(virtualProgram({ [name]: text }), name);
      const lines = text.split('\n').length;
      for (const finding of findings) {
        expect(Number(finding.split(':')[0])).toBeLessThanOrEqual(lines);
      }
    }),
    { numRuns: RUNS },
  );
});

test('no rule throws on the rest of a program that is cut anywhere', { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(generatedProgram, fc.double({ min: 0, max: 1, noNaN: true }), (text, share) => {
      const helper = text.slice(0, Math.floor(text.length * share));
      const caller =
        "import * as helper from './helper.js';\nexport const go = async () => helper.main?.(1, 2, 3, 4);\n";
      const program = virtualProgram({ 'helper.ts': helper, 'caller.ts': caller });
      expect(() => lintVirtual(program, 'caller.ts')).not.toThrow();
    }),
    { numRuns: RUNS },
  );
});
