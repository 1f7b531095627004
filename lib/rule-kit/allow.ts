import { AST_NODE_TYPES, ESLintUtils, type JSONSchema, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import {
  typeMatchesSomeSpecifier,
  typeOrValueSpecifiersSchema,
  valueMatchesSomeSpecifier,
  type TypeOrValueSpecifier,
} from '@typescript-eslint/type-utils';

/** Things a user excepts from a rule, in typescript-eslint's notation. */
export type AllowList = readonly TypeOrValueSpecifier[];

export function allowSchema(description: string): JSONSchema.JSONSchema4 {
  return { ...typeOrValueSpecifiersSchema, description };
}

/** Whether a value (a callee, a creating call) is on the list. Asks no type question when the list is empty. */
export function allowList(
  context: Readonly<TSESLint.RuleContext<string, readonly unknown[]>>,
  list: AllowList,
): (node: TSESTree.Node) => boolean {
  if (list.length === 0) return () => false;
  const services = ESLintUtils.getParserServices(context);
  return (node) => {
    const type = services.getTypeAtLocation(node);
    return (
      valueMatchesSomeSpecifier(nameIn(node), [...list], services.program, type) ||
      typeMatchesSomeSpecifier(type, [...list], services.program)
    );
  };
}

/** What a callee is called: of a member, its own name. */
function nameIn(node: TSESTree.Node): TSESTree.Node {
  return node.type === AST_NODE_TYPES.MemberExpression ? node.property : node;
}

/**
 * Whether the type of an expression is on the list; of an array, its elements'. `promise.finally(…)` is judged by the promise.
 * Asks no type question when the list is empty.
 */
export function typeAllowList(
  context: Readonly<TSESLint.RuleContext<string, readonly unknown[]>>,
  list: AllowList,
): (node: TSESTree.Node) => boolean {
  if (list.length === 0) return () => false;
  const services = ESLintUtils.getParserServices(context);
  const checker = services.program.getTypeChecker();
  return (node) => {
    const type = services.getTypeAtLocation(withoutFinally(node));
    const isList = checker.isArrayType(type) || checker.isTupleType(type);
    const types = isList ? checker.getTypeArguments(type as Parameters<typeof checker.getTypeArguments>[0]) : [type];
    return types.some((each) => typeMatchesSomeSpecifier(each, [...list], services.program));
  };
}

function withoutFinally(node: TSESTree.Node): TSESTree.Node {
  if (node.type !== AST_NODE_TYPES.CallExpression || node.callee.type !== AST_NODE_TYPES.MemberExpression) return node;
  const { object, property } = node.callee;
  return property.type === AST_NODE_TYPES.Identifier && property.name === 'finally' ? withoutFinally(object) : node;
}
