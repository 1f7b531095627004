import { ESLintUtils, type JSONSchema, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
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
  return (node) => valueMatchesSomeSpecifier(node, [...list], services.program, services.getTypeAtLocation(node));
}

/** Whether the type of an expression is on the list. Asks no type question when the list is empty. */
export function typeAllowList(
  context: Readonly<TSESLint.RuleContext<string, readonly unknown[]>>,
  list: AllowList,
): (node: TSESTree.Node) => boolean {
  if (list.length === 0) return () => false;
  const services = ESLintUtils.getParserServices(context);
  return (node) => typeMatchesSomeSpecifier(services.getTypeAtLocation(node), [...list], services.program);
}
