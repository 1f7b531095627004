// Lints this folder with the real ESLint, exactly as `npx eslint .` would, and prints what it finds. Findings are the point of
// the demo, so they do not make it fail.
import { ESLint } from 'eslint';
import formatTree from '../../dist/lib/report/tree.js';

const cwd = import.meta.dirname;
const results = await new ESLint({ cwd }).lintFiles(['.']);
process.stdout.write(formatTree(results, { cwd }));
