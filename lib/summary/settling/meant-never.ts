/** Promises of which their author says that they stay pending: by a tag, a name, a comment or what the user is told. */
import * as ts from 'typescript';
import { enclosingFunction, type FunctionNode } from '../../syntax/functions.js';
import { isSaidNever } from '../../syntax/never.js';

/** Said to be meant: by `@neverSettles`, or by a name. */
export function isMeantNever(created: ts.Node): boolean {
  return isSaidNever(created, /never|forever|hang/iu);
}

/** A comment of the executor that says of one way what it is for: `// Never resolve.` */
export function promisesNever(executor: FunctionNode): boolean {
  return /\/[/*]+\s*never\s+(?:resolve|settle)/iu.test(executor.getText());
}

/** A comment that says so, in an executor without code or before the statement: `// never resolves`, `// keep the process alive`. */
export function saysNever(executor: ts.Node): boolean {
  const comments = executor.getText().matchAll(/\/\/.*|\/\*[^]*?\*\//gu);
  const said = [...comments].map(([comment]) => comment);
  let statement: ts.Node = executor;
  while (!ts.isStatement(statement) && !ts.isSourceFile(statement.parent)) statement = statement.parent;
  const before = statement.getFullText().slice(0, statement.getStart() - statement.getFullStart());
  return (
    [...said, before].some((comment) =>
      /never\s+(?:resolve|settle|reject|return|end)|forever|hang|keep|until|\bpaus|block/iu.test(comment),
    ) || tellsOfServing(statement)
  );
}

/** The user has been told how it ends, or where it serves: “Press Ctrl+C to quit”, “Listening on port 3000”. */
function tellsOfServing(statement: ts.Node): boolean {
  const around = enclosingFunction(statement)?.body ?? statement.getSourceFile();
  const before = statement.getSourceFile().text.slice(around.getStart(), statement.getStart());
  return /\bctrl\s?[+-]\s?c\b|\b(?:listening|serving|served|running)\b[^\n'"`]{0,40}\b(?:at|on)\b/iu.test(before);
}
