/**
 * The graph and ESLint's own code paths agree on what can be reached, in every function of this repository and of several real
 * packages. Calls, assignments, declarations, `await`, `return` and `throw` are compared, wherever they stand.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import * as parser from '@typescript-eslint/parser';
import type { ParserServices, TSESTree } from '@typescript-eslint/utils';
import type { Rule } from 'eslint';
import { Linter } from 'eslint';
import * as ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { controlFlowOf } from '../../lib/cfg/control-flow.js';
import type { CfgRoot } from '../../lib/cfg/graph.js';
import { reachableBlocks } from '../../lib/cfg/reachable.js';
import { repositoryRoot } from '../support/lint.js';

const COMPARED =
  'CallExpression, NewExpression, AssignmentExpression, VariableDeclarator, AwaitExpression, ReturnStatement, ThrowStatement';

interface Verdict {
  readonly node: ts.Node;
  readonly isReachable: boolean;
}

/** What ESLint says of every compared node of a source text; undefined when it does not parse. */
function eslintVerdicts(source: string, filename: string): readonly Verdict[] | undefined {
  const verdicts: Verdict[] = [];
  const record: Rule.RuleModule = {
    create(context) {
      const { esTreeNodeToTSNodeMap } = context.sourceCode.parserServices as ParserServices;
      const paths: Set<Rule.CodePathSegment>[] = [];
      const here = (): Set<Rule.CodePathSegment> => paths.at(-1) ?? new Set();
      const enter = (segment: Rule.CodePathSegment): void => {
        here().add(segment);
      };
      const leave = (segment: Rule.CodePathSegment): void => {
        here().delete(segment);
      };
      return {
        onCodePathStart: () => {
          paths.push(new Set());
        },
        onCodePathEnd: () => {
          paths.pop();
        },
        onCodePathSegmentStart: enter,
        onUnreachableCodePathSegmentStart: enter,
        onCodePathSegmentEnd: leave,
        onUnreachableCodePathSegmentEnd: leave,
        [COMPARED]: (node: Rule.Node) => {
          verdicts.push({
            node: esTreeNodeToTSNodeMap.get(node as unknown as TSESTree.Node),
            isReachable: [...here()].some((segment) => segment.reachable),
          });
        },
      };
    },
  };
  const linter = new Linter();
  const messages = linter.verify(
    source,
    [
      {
        files: ['**/*.{js,cjs,mjs,ts,cts,mts}'],
        plugins: { law: { rules: { record } } },
        rules: { 'law/record': 'error' },
        languageOptions: { parser },
        linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
      },
    ],
    filename,
  );
  return messages.some((message) => message.fatal === true) ? undefined : verdicts;
}

function rootOf(node: ts.Node): CfgRoot {
  for (let child = node, at = node.parent; ; child = at, at = at.parent) {
    if (ts.isSourceFile(at) || ts.isClassStaticBlockDeclaration(at)) return at;
    if (ts.isPropertyDeclaration(at) && at.initializer === child) return at;
    if (ts.isFunctionLike(at) && 'body' in at && (at.body === child || ts.isParameter(child))) return at;
  }
}

/** Places where the two differ, as text. */
function disagreements(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  // Under its own name ESLint would ignore a file of a package.
  const verdicts = eslintVerdicts(source, `linted${extname(file)}`) ?? [];
  return verdicts.flatMap(({ node, isReachable }) => {
    const reachable = reachableElements(rootOf(node));
    if (reachable.all.has(node) && reachable.live.has(node) === isReachable) return [];
    const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
    const known = reachable.all.has(node) ? (isReachable ? 'dead here' : 'live here') : 'missing here';
    return [`${relative(repositoryRoot, file)}:${line + 1} ${known}: ${node.getText().slice(0, 60)}`];
  });
}

const elements = new WeakMap<CfgRoot, { readonly all: Set<ts.Node>; readonly live: Set<ts.Node> }>();

function reachableElements(root: CfgRoot): { readonly all: Set<ts.Node>; readonly live: Set<ts.Node> } {
  const known = elements.get(root);
  if (known !== undefined) return known;
  const graph = controlFlowOf(root);
  const answer = {
    all: new Set(graph.blocks.flatMap((block) => block.elements)),
    live: new Set([...reachableBlocks(graph)].flatMap((block) => block.elements)),
  };
  elements.set(root, answer);
  return answer;
}

/** Folders to read. */
const corpora: Readonly<Record<string, readonly string[]>> = {
  'this repository': ['lib', 'rules', 'test', 'tools'],
  eslint: ['node_modules/eslint/lib/linter', 'node_modules/eslint/lib/languages'],
  acorn: ['node_modules/acorn/dist'],
  ajv: ['node_modules/ajv/lib'],
  'the parser of typescript-eslint': ['node_modules/@typescript-eslint/typescript-estree/dist'],
  'fast-check': ['node_modules/fast-check/lib'],
  rxjs: ['node_modules/rxjs/src/internal'],
};

function sourcesIn(folder: string): string[] {
  return readdirSync(join(repositoryRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.[cm]?[jt]s$/u.test(path) && !/\.d\.[cm]?ts$/u.test(path))
    .map((path) => join(repositoryRoot, folder, path));
}

describe('what is reachable', () => {
  test.each(Object.entries(corpora))('in %s', { timeout: 120_000 }, (_name, folders) => {
    const files = folders.flatMap(sourcesIn);
    expect(files).not.toEqual([]);
    expect(files.flatMap(disagreements)).toEqual([]);
  });
});
