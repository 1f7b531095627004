import * as ts from 'typescript';

// Imported first by the package's entry, for its effect: without it, the first module that touches the compiler would fail
// with an error that tells nobody what to do. TypeScript 7.0 has no API; `npm install typescript` gives 7 since it exists.
const compiler: Partial<typeof ts> = ts;

if (typeof compiler.forEachChild !== 'function') {
  throw new Error(
    `eslint-plugin-stall needs the API of TypeScript 5.9 or 6.0, and found TypeScript ${compiler.version ?? '7'}, which has none. ` +
      'Run: npm install --save-dev typescript@~6.0.3',
  );
}
