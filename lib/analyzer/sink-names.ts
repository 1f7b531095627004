import type { ProgramView } from '../callgraph/program-view.js';
import { hasTag } from '../syntax/jsdoc.js';
import { defaultExportName, resultName } from '../syntax/names.js';
import type { ApiIndex } from '../types/api-index.js';
import { builtinName } from '../types/api-ref.js';
import { unitName } from '../syntax/functions.js';

/**
 * The bare names by which the catalogue's sinks of one effect could be called in this program. A package that no file imports
 * cannot be called; a name that says enough by itself (`…Sync`) counts always, since types may lead to it without an import.
 */
export function sinkNames(api: ApiIndex, effect: 'blocks' | 'cpu', view: ProgramView): ReadonlySet<string> {
  const imported = importedModules(view);
  const names = new Set<string>();
  for (const record of api.all(effect)) {
    const last = record.name.replace(/\(\)$/u, '').split(/[#.\s]/u).at(-1) ?? record.name;
    if (record.module !== 'lib' && !imported.has(record.module) && !last.endsWith('Sync')) continue;
    const name = last === 'default' ? defaultExportName(record.module) : last;
    names.add(record.name.endsWith('()') || ('via' in record && record.via === 'result') ? resultName(name) : name);
  }
  if (effect === 'blocks') for (const name of taggedNames(view)) names.add(name);
  return names;
}

/** Every module that some file names, with the packages whose sub-paths are named, and what re-exports `fs`. */
function importedModules(view: ProgramView): ReadonlySet<string> {
  const modules = new Set<string>();
  for (const specifier of view.index().specifiers) {
    const name = builtinName(specifier);
    modules.add(name);
    const [first = '', second] = name.split('/');
    modules.add(first.startsWith('@') ? `${first}/${second ?? ''}` : first);
  }
  return modules;
}

/** Names of the program's own functions that are tagged `@blocking`. */
function taggedNames(view: ProgramView): readonly string[] {
  return view.facts().flatMap(({ file, units }) => {
    if (!file.text.includes('@blocking')) return [];
    return [...units.keys()].flatMap((unit) => (hasTag(unit, 'blocking') ? (unitName(unit) ?? []) : []));
  });
}
