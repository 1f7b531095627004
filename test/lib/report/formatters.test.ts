import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import formatHtml from '../../../lib/report/html.js';
import type { LintResult } from '../../../lib/report/lint-result.js';
import formatSarif from '../../../lib/report/sarif.js';
import formatTree from '../../../lib/report/tree.js';

const cwd = resolve('/project');
const context = { cwd, color: false };
const results: readonly LintResult[] = [
  {
    filePath: resolve(cwd, 'src/server.ts'),
    messages: [
      {
        ruleId: 'stall/no-blocking-call',
        severity: 2,
        line: 7,
        column: 3,
        message: 'This blocks: load → fs.readFileSync (src/a b<c>.ts:3)',
      },
      { ruleId: null, severity: 1, message: 'Parsing <failed> & so on' },
    ],
  },
  { filePath: resolve(cwd, 'src/clean.ts'), messages: [] },
];

test('the tree shows each step of a path below its finding', () => {
  expect(formatTree(results, context)).toBe(
    [
      'src/server.ts',
      '  7:3     stall/no-blocking-call',
      '          This blocks',
      '          load',
      '          └─ fs.readFileSync  src/a b<c>.ts:3',
      '  0:0     error',
      '          Parsing <failed> & so on',
      '',
      '2 findings in 1 file: 1 error, 1 stall/no-blocking-call',
      '',
    ].join('\n'),
  );
});

test('the tree says that nothing was found', () => {
  expect(formatTree([], context)).toBe('Nothing stalls.\n');
});

test('the tree paints only when asked to', () => {
  expect(formatTree(results, { cwd, color: true })).toContain('\u001B[31mstall/no-blocking-call');
});

test('SARIF carries the path as a code flow', () => {
  const log = JSON.parse(formatSarif(results, context)) as SarifLog;
  const [blocking, parsing] = log.runs[0].results;
  expect(blocking?.locations[0]?.physicalLocation).toEqual({
    artifactLocation: { uri: 'src/server.ts', uriBaseId: 'ROOT' },
    region: { startLine: 7, startColumn: 3 },
  });
  const steps = blocking?.codeFlows?.[0]?.threadFlows[0]?.locations.map(({ location }) => [
    location.message.text,
    location.physicalLocation.artifactLocation.uri,
    location.physicalLocation.region.startLine,
  ]);
  expect(steps).toEqual([
    ['load', 'src/server.ts', 7],
    ['fs.readFileSync', 'src/a%20b%3Cc%3E.ts', 3],
  ]);
  expect(parsing).toMatchObject({ ruleId: 'error', level: 'warning' });
});

test('HTML escapes what it shows', () => {
  const page = formatHtml(results, context);
  expect(page).toContain('<li>fs.readFileSync <small>src/a b&lt;c&gt;.ts:3</small></li>');
  expect(page).toContain('<p>Parsing &lt;failed&gt; &amp; so on</p>');
  expect(page).not.toContain('clean.ts');
});

interface SarifPlace {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region: { readonly startLine: number };
  };
}

interface SarifLog {
  readonly runs: readonly [
    {
      readonly results: readonly {
        readonly locations: readonly SarifPlace[];
        readonly codeFlows?: readonly {
          readonly threadFlows: readonly {
            readonly locations: readonly {
              readonly location: SarifPlace & { readonly message: { readonly text: string } };
            }[];
          }[];
        }[];
      }[];
    },
  ];
}
