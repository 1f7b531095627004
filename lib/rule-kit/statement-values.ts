import { AST_NODE_TYPES, type TSESTree } from '@typescript-eslint/utils';

/**
 * The expressions whose values a statement drops, calls left out: variables, members and awaited values, behind `void`, commas,
 * branches and short circuits. Other expressions (assignments, literals, comparisons) drop nothing that could run.
 */
export function statementValues(expression: TSESTree.Expression): readonly TSESTree.Expression[] {
  switch (expression.type) {
    case AST_NODE_TYPES.ChainExpression:
    case AST_NODE_TYPES.TSNonNullExpression:
      return statementValues(expression.expression);
    case AST_NODE_TYPES.TSAsExpression:
    case AST_NODE_TYPES.TSTypeAssertion:
      return isCall(expression.expression) ? [] : [expression];
    case AST_NODE_TYPES.UnaryExpression:
      return expression.operator === 'void' ? statementValues(expression.argument) : [];
    case AST_NODE_TYPES.SequenceExpression:
      return expression.expressions.flatMap(statementValues);
    case AST_NODE_TYPES.ConditionalExpression:
      return [...statementValues(expression.consequent), ...statementValues(expression.alternate)];
    case AST_NODE_TYPES.LogicalExpression:
      return [...statementValues(expression.left), ...statementValues(expression.right)];
    case AST_NODE_TYPES.ArrayExpression:
      return expression.elements.flatMap((element) =>
        element === null || element.type === AST_NODE_TYPES.SpreadElement ? [] : statementValues(element),
      );
    case AST_NODE_TYPES.Identifier:
    case AST_NODE_TYPES.MemberExpression:
    case AST_NODE_TYPES.AwaitExpression:
    case AST_NODE_TYPES.YieldExpression:
      return [expression];
    default:
      return [];
  }
}

function isCall({ type }: TSESTree.Expression): boolean {
  return type === AST_NODE_TYPES.CallExpression || type === AST_NODE_TYPES.NewExpression;
}
