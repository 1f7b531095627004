/**
 * What one source file says by its syntax alone: which units it has, which names they call, and which names stand for others.
 *
 * Facts hold no symbols and no types, so they stay true for as long as the `SourceFile` object lives: across programs in an
 * editor, and for every rule. They over-approximate: a name is a name, whatever it resolves to.
 *
 * Names have three derived forms: `f()` is what a call of `f` answers, `t[]` is any member of the table or list `t`, and
 * `default:config` is the default export of a module whose specifier ends in `config`.
 */
import type * as ts from 'typescript';
import type { MultiMap } from '../util/multi-map.js';
import type { CallLike } from './expressions.js';
import type { Unit } from './functions.js';

export interface UnitFacts {
  readonly unit: Unit;
  /** The names under which a call site may know this unit. */
  readonly names: readonly string[];
  /** Every call in the unit, those in nested units excluded. */
  readonly calls: readonly CallLike[];
  /** Its loops that go on for as long as a condition says, those in nested units excluded. */
  readonly loops: readonly ConditionLoop[];
  /** The clause that names the base which a class without a constructor of its own constructs. */
  readonly base: ts.ExpressionWithTypeArguments | undefined;
  /** The unit that runs this one where it is written: it is called on the spot or handed to a call there. */
  readonly inlinedIn: UnitFacts | undefined;
}

export type ConditionLoop = ts.WhileStatement | ts.DoStatement | ts.ForStatement;

export type Heir = ts.ClassLikeDeclaration | ts.InterfaceDeclaration;

export interface FileFacts {
  readonly file: ts.SourceFile;
  readonly units: ReadonlyMap<Unit, UnitFacts>;
  /** Units by the names they are written with. */
  readonly named: MultiMap<string, Unit>;
  /** Units by the names of what they call. */
  readonly callers: MultiMap<string, UnitFacts>;
  /** Units by the names of what they hand over in a call. */
  readonly givers: MultiMap<string, UnitFacts>;
  /** Whoever has the first name may be known by the second. */
  readonly aliases: MultiMap<string, string>;
  /** Every module specifier that the file imports, requires or re-exports. */
  readonly specifiers: ReadonlySet<string>;
  /** Classes and interfaces by the bare names of what they extend and implement. */
  readonly heirs: MultiMap<string, Heir>;
  /** The bare names of values that are tested for what they are: inside of the test, more is known than what was declared. */
  readonly tested: ReadonlySet<string>;
  /** Object literals by the names of the functions they hold. */
  readonly holders: MultiMap<string, ts.ObjectLiteralExpression>;
}
