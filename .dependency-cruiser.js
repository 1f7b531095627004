// The layers of docs/architecture.md. An arrow that is not drawn there is an error here.

/** Source folders and the folders of `lib` each may import from, besides itself. */
const LAYERS = {
  catalogue: [],
  util: [],
  syntax: ['util'],
  cfg: ['syntax', 'util'],
  types: ['catalogue', 'syntax', 'util'],
  callgraph: ['types', 'syntax', 'catalogue', 'util'],
  context: ['callgraph', 'types', 'syntax', 'catalogue', 'util'],
  summary: ['callgraph', 'cfg', 'types', 'syntax', 'catalogue', 'util'],
  analyzer: ['summary', 'context', 'callgraph', 'cfg', 'types', 'syntax', 'catalogue', 'util'],
  'rule-kit': ['analyzer', 'util'],
  report: ['util'],
};

/** Folders of `lib` that may import the `typescript` package. */
const TYPESCRIPT_FOLDERS = ['types', 'syntax', 'cfg', 'callgraph', 'context', 'summary', 'analyzer'];

const layerRules = Object.entries(LAYERS).map(([folder, allowed]) => ({
  name: `layer-${folder}`,
  comment: `lib/${folder} imports only ${allowed.length === 0 ? 'itself' : allowed.map((name) => `lib/${name}`).join(', ')}`,
  severity: 'error',
  from: { path: `^lib/${folder}/` },
  to: { path: '^(lib|rules|test|tools)/', pathNot: `^lib/(version\\.ts$|(${[folder, ...allowed].join('|')})/)` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...layerRules,
    {
      name: 'summaries-share-a-core',
      comment: 'What every property uses stands in lib/summary itself and knows none of them.',
      severity: 'error',
      from: { path: '^lib/summary/[^/]+\\.ts$' },
      to: { path: '^lib/summary/[^/]+/' },
    },
    {
      name: 'catalogue-imports-nothing',
      comment: 'The catalogue is data: it imports other catalogue files and nothing else.',
      severity: 'error',
      from: { path: '^lib/catalogue/' },
      to: { pathNot: '^lib/catalogue/' },
    },
    {
      name: 'rules-ask-the-facade',
      comment: 'A rule is a question to the analyzer and a message.',
      severity: 'error',
      from: { path: '^rules/', pathNot: '^rules/index\\.ts$' },
      to: { pathNot: '^(lib/(analyzer|rule-kit)/|node_modules/@typescript-eslint/utils/)' },
    },
    {
      name: 'lib-imports-no-rules',
      comment: 'Only the composition root knows the rules.',
      severity: 'error',
      from: { path: '^lib/', pathNot: '^lib/plugin\\.ts$' },
      to: { path: '^rules/' },
    },
    {
      name: 'typescript-stays-below',
      comment: 'Rules and the rule kit never see the compiler.',
      severity: 'error',
      from: { path: '^(lib|rules)/', pathNot: `^lib/(${TYPESCRIPT_FOLDERS.join('|')})/` },
      to: { path: '^node_modules/(typescript|ts-api-utils)/' },
    },
    {
      name: 'ship-only-dependencies',
      comment: 'What is published may import only what is declared for its users.',
      severity: 'error',
      from: { path: '^(lib|rules)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm-peer'] },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
