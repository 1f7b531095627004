/** What holds the thread: APIs that the catalogue knows to block, and functions that people tag `@blocking`. */
import type * as ts from 'typescript';
import type { Blocks, Tier } from '../../catalogue/records.js';
import { declaredName } from '../../callgraph/callable.js';
import type { CallSite } from '../../callgraph/call-site.js';
import { argumentsOf, isCallLike } from '../../syntax/expressions.js';
import { hasTag } from '../../syntax/jsdoc.js';
import { textStart } from '../../types/constant-text.js';
import { holds } from '../condition.js';
import type { Edge, Edges } from '../edges.js';
import { extendPath } from '../path.js';
import { runPart } from '../reach.js';
import type { Reached } from '../reached.js';
import type { Sources } from '../reaching.js';

export interface BlockingCause {
  readonly tier: Tier;
  /** The catalogue's record of the sink; undefined when a `@blocking` tag is the only source. */
  readonly record: Blocks | undefined;
}

export type Blocked = Reached<BlockingCause>;

/** The tier of functions that people tag `@blocking` without saying more. */
const TAGGED_TIER: Tier = 'wait';

export function blockingSources(edges: Edges): Sources<BlockingCause> {
  return {
    kindOf: ({ tier }) => tier,
    ofFunction: () => undefined,
    ofApi: ({ refs }, site, edge) => {
      for (const ref of refs) {
        const record = edges.api.find('blocks', ref).find((each) => applies(each, site, edge, edges));
        if (record === undefined) continue;
        const confidence = readsKernelFile(site, edge, edges) ? 'possible' : 'definite';
        const path = extendPath(apiLabel(record, runPart(site, edge)), site);
        return { confidence, cause: { tier: record.tier, record }, path };
      }
      return undefined;
    },
    ofTag: (declaration, site) =>
      hasTag(declaration, 'blocking')
        ? {
            confidence: 'definite',
            cause: { tier: TAGGED_TIER, record: undefined },
            path: extendPath(declaredName(declaration), site),
          }
        : undefined,
  };
}

/** A condition speaks of a call's own arguments; a function that is handed over does not have them here. */
function applies({ when }: Blocks, site: CallSite, edge: Edge, edges: Edges): boolean {
  if (when === undefined) return true;
  return (
    edge.argument === undefined &&
    edge.isWrapped !== true &&
    isCallLike(site) &&
    holds(when, site, edges.dispatch.view.checker)
  );
}

/** Files under `/proc` and `/sys`: the kernel answers from memory, mostly in less time than an asynchronous call takes. */
function readsKernelFile(site: CallSite, edge: Edge, { dispatch }: Edges): boolean {
  const path = edge.argument === undefined && isCallLike(site) ? argumentsOf(site)[0] : undefined;
  const start = path === undefined ? undefined : textStart(path, dispatch.view.checker);
  return start !== undefined && /^\/(?:proc|sys)\//u.test(start);
}

/** `fs.readFileSync`, `Database#exec`, `glob.globSync`; a default export is called what the importer calls it. */
function apiLabel(record: Blocks, called: ts.Node): string {
  const module = record.module.split('/').at(-1) ?? record.module;
  if (record.name === 'default') return called.getText().slice(0, 60);
  if (/[#.\s]/u.test(record.name) || record.module === 'lib') return record.name;
  return `${module}.${record.name}`;
}
