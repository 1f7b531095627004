import * as ts from 'typescript';

/**
 * Whether an annotation certainly means no function: keywords of primitives, literals, arrays, tuples, and unions of those.
 * Type references may mean anything.
 */
export function isTypeOfData(type: ts.TypeNode | undefined): boolean {
  if (type === undefined) return false;
  switch (type.kind) {
    case ts.SyntaxKind.StringKeyword:
    case ts.SyntaxKind.NumberKeyword:
    case ts.SyntaxKind.BooleanKeyword:
    case ts.SyntaxKind.BigIntKeyword:
    case ts.SyntaxKind.SymbolKeyword:
    case ts.SyntaxKind.UndefinedKeyword:
    case ts.SyntaxKind.NeverKeyword:
    case ts.SyntaxKind.LiteralType:
    case ts.SyntaxKind.TemplateLiteralType:
    case ts.SyntaxKind.ArrayType:
    case ts.SyntaxKind.TupleType:
      return true;
    case ts.SyntaxKind.ParenthesizedType:
      return isTypeOfData((type as ts.ParenthesizedTypeNode).type);
    case ts.SyntaxKind.UnionType:
      return (type as ts.UnionTypeNode).types.every(isTypeOfData);
    default:
      return false;
  }
}
