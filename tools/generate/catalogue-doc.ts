import { catalogue } from '../../lib/catalogue/index.js';
import type { CatalogueRecord } from '../../lib/catalogue/records.js';
import type { GeneratedFile } from '../generated.js';

type Effect = CatalogueRecord['effect'];

/** What a section says of its records, in the order of the page. */
const SECTIONS: Readonly<Record<Effect, { readonly title: string; readonly text: string }>> = {
  blocks: { title: 'Calls that block', text: 'The call holds the thread until the outside world answers.' },
  cpu: { title: 'Calls that compute', text: 'The call computes on this thread.' },
  lazy: { title: 'Lazy futures', text: 'Nothing runs until the value is driven.' },
  eager: { title: 'Eager futures', text: 'The work runs already when the value exists.' },
  offloads: { title: 'Calls that move work to another thread', text: 'What they are given runs elsewhere.' },
  clones: { title: 'Calls that clone a value', text: 'Functions and promises in it make the call throw.' },
  bound: { title: 'Types bound to a thread', text: 'Their values do not survive being sent to another.' },
  invokes: { title: 'Calls that invoke a function', text: 'When the function they are given runs, and where.' },
  runs: { title: 'Functions that a framework calls', text: 'Where a function of this type, or so decorated, runs.' },
  mustCall: { title: 'Callbacks that must be called', text: 'Their implementer owes the call on every path.' },
  reads: { title: 'Calls that only ask', text: 'Two of them may be under way at once.' },
  succeeds: { title: 'Calls that do not throw', text: 'Or types of functions that do not.' },
  answers: { title: 'Calls that answer a function they are given', text: 'Calling the answer calls the function.' },
  marksWorker: { title: 'Signs of a worker', text: 'A module that uses one of these runs in a worker.' },
};

/** docs/catalogue.md: every fact the package ships, with its source. */
export function catalogueDoc(): GeneratedFile {
  const sections = (Object.keys(SECTIONS) as Effect[]).flatMap((effect) => {
    const records = catalogue.filter((record) => record.effect === effect);
    return records.length === 0 ? [] : [section(effect, records)];
  });
  const intro = [
    '# Catalogue',
    'Generated from `lib/catalogue` by `npm run update`. A reference is a module and a name: `fs` + `readFileSync`; `#` stands before an instance member, `lib` is what TypeScript declares for the language and the browser.',
  ];
  return { path: 'docs/catalogue.md', text: [...intro, ...sections].join('\n\n') };
}

function section(effect: Effect, records: readonly CatalogueRecord[]): string {
  const { title, text } = SECTIONS[effect];
  const rows = records
    .map(
      (record) =>
        `| ${code(record.module)} | ${code(record.name)} | ${detailOf(record)} | [source](${record.source}) |`,
    )
    .sort();
  return [
    `## ${title}`,
    '',
    `${text} ${records.length} records.`,
    '',
    '| module | name | | |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function detailOf(record: CatalogueRecord): string {
  switch (record.effect) {
    case 'blocks':
      return join(`tier ${record.tier}`, insteadOf(record));
    case 'cpu':
      return join(
        record.isFakeAsync === true ? 'answers a promise and computes here all the same' : '',
        insteadOf(record),
      );
    case 'lazy':
    case 'eager':
      return join(record.kind, `twice: ${record.rerun}`, record.drivenBy.map(code).join(', '));
    case 'offloads':
      return `moves the ${record.moves} at argument ${record.argument}`;
    case 'clones':
      return join(`argument ${record.argument}`, record.property === undefined ? '' : code(record.property));
    case 'invokes':
      return join(
        record.when,
        record.on ?? '',
        record.events === undefined ? '' : `on ${record.events.map(code).join(', ')}`,
      );
    case 'runs':
      return join(`by ${record.by}`, record.on);
    case 'answers':
      return `argument ${record.argument}`;
    case 'mustCall':
      return join(`by ${record.by}`, ...(record.orCalls ?? []).map((name) => `or ${code(name)}`));
    case 'bound':
    case 'reads':
    case 'succeeds':
    case 'marksWorker':
      return '';
  }
}

function insteadOf(record: Extract<CatalogueRecord, { readonly effect: 'blocks' | 'cpu' }>): string {
  if (record.alternative !== undefined) {
    return `use ${code(`${record.alternative.module}.${record.alternative.name}`)}`;
  }
  return record.advice === undefined ? '' : `use ${record.advice}`;
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('; ');
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}
