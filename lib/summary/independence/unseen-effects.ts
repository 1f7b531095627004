/** What a call does whose callee is outside of the program, or cannot be told: by what is known of the API, and else by its name. */
import * as ts from 'typescript';
import type { ApiRef } from '../../catalogue/records.js';
import type { Dispatch } from '../../callgraph/dispatch.js';
import { argumentsOf, bareName, calleeOf, unwrap, wrapped, type CallLike } from '../../syntax/expressions.js';
import { literalValue, propertyOfLiteral } from '../../syntax/literals.js';
import { typeOf } from '../../types/type-of.js';
import { effectOfName } from './effect-names.js';

/** `collects`: it changes the collection that it is called on, and nothing else. */
export type UnseenEffect = 'reads' | 'collects' | 'changes' | 'converses';

/** Objects of the language that are values: their methods make other values. */
const VALUES =
  /^(?:Array|String|Number|BigInt|Boolean|Object|Math|JSON|RegExp|RegExpExecArray|Symbol|URL|URLSearchParams|Intl|Date|Error|Map|Set|WeakMap|WeakSet|Promise|Function|TypedArray|Uint8Array|Buffer|Iterator|IteratorObject|Body|Response|Headers|TextEncoder|TextDecoder|AbortSignal|Reflect)\w*$/u;

/** Their methods that change them in place. */
const IN_PLACE = /^(?:push|pop|shift|unshift|splice|sort|reverse|fill|copyWithin|set|add|delete|clear|append)$/u;

/** Modules of functions from values to values. */
const PURE_MODULES = new Set([
  'path',
  'path/posix',
  'path/win32',
  'url',
  'querystring',
  'util',
  'os',
  'string_decoder',
  'buffer',
]);

/** Undefined: neither the API nor the name says. */
export function unseenEffect(call: CallLike, dispatch: Dispatch): UnseenEffect | undefined {
  const name = bareName(calleeOf(call));
  if (name === undefined) return undefined;
  const refs = dispatch.calleesOf(call).flatMap((value) => (value.kind === 'api' ? value.refs : []));
  const [first] = refs;
  if (first !== undefined && PURE_MODULES.has(first.module)) return 'reads';
  if (first?.module === 'lib') {
    if (/^(?:Date\.now|Performance#now)$/u.test(first.name)) return 'converses';
    const effect = effectOnValues(first);
    if (effect !== undefined) return effect;
  }
  if (ts.isNewExpression(call)) return 'reads';
  const said = effectByRequest(call) ?? effectOfName(name);
  if (said !== 'makes') return said;
  return isMadeForItsEffect(call) || isPromised(call, dispatch) ? 'changes' : 'reads';
}

/** Whether a call asks a value of the language, or makes one: `buffer.toString()`, `Buffer.alloc(n)`. */
export function isOnValues(call: CallLike, dispatch: Dispatch): boolean {
  const [first] = dispatch.calleesOf(call).flatMap((value) => (value.kind === 'api' ? value.refs : []));
  return first !== undefined && effectOnValues(first) === 'reads';
}

function effectOnValues({ module, name }: ApiRef): 'reads' | 'collects' | undefined {
  const [owner = '', member] = name.replace(/^new /u, '').split(/[#.]/u);
  if (module !== 'lib' || !VALUES.test(owner)) return undefined;
  return member !== undefined && IN_PLACE.test(member) ? 'collects' : 'reads';
}

/** What a request says of itself: its method, or the statement that it sends to a database. */
function effectByRequest(call: CallLike): 'reads' | 'changes' | undefined {
  if (ts.isTaggedTemplateExpression(call)) return effectOfStatement(call.template);
  const given = argumentsOf(call);
  for (const each of given) {
    const command = effectOfCommand(each);
    if (command !== undefined) return command;
    const method = literalValue(propertyOfLiteral(each, 'method'));
    if (typeof method === 'string') return /^(?:get|head|options)$/iu.test(method) ? 'reads' : 'changes';
    if (propertyOfLiteral(each, 'method') !== undefined) return 'changes';
  }
  return given[0] === undefined ? undefined : effectOfStatement(given[0]);
}

/** `new GetObjectCommand(…)`: what is sent says what it does. */
export function effectOfCommand(argument: ts.Expression): 'reads' | 'changes' | undefined {
  const value = unwrap(argument);
  const name = ts.isNewExpression(value) ? (bareName(value.expression) ?? '') : '';
  if (!name.endsWith('Command')) return undefined;
  return /^(?:BatchGet|Describe|Get|Head|List|Query|Scan|Select)/u.test(name) ? 'reads' : 'changes';
}

/** SQL that is written out. */
function effectOfStatement(text: ts.Node): 'reads' | 'changes' | undefined {
  const written = ts.isExpression(text) ? unwrap(text) : text;
  if (!ts.isStringLiteralLike(written) && !ts.isTemplateExpression(written)) return undefined;
  const start = written.getText().slice(1).trimStart();
  if (
    /^(?:select|with|show|explain)\s[^;]*$/iu.test(start) &&
    !/\b(?:for\s+update|insert|update|delete)\b/iu.test(start)
  )
    return 'reads';
  return /^(?:insert|update|delete|create|alter|drop|truncate|begin|commit|rollback|call|lock|set)\s/iu.test(start)
    ? 'changes'
    : undefined;
}

/** Whether a call answers something to wait for. */
export function isPromised(call: CallLike, { view }: Dispatch): boolean {
  return typeOf(call, view.checker)?.getProperty('then') !== undefined;
}

/** Whether nobody uses what a call answers. */
export function isMadeForItsEffect(call: CallLike): boolean {
  let { parent } = wrapped(call);
  if (ts.isAwaitExpression(parent)) parent = wrapped(parent).parent;
  return ts.isExpressionStatement(parent) || ts.isVoidExpression(parent);
}
