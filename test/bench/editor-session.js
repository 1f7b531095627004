// One editing session: opens files as an editor's language server does, edits each a number of times, and prints how long each
// re-lint took, in milliseconds. Run by editor.ts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';

const { root, files, edits } = JSON.parse(process.env.STALL_BENCH ?? '{}');
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: join(import.meta.dirname, 'configuration.js'),
  overrideConfig: { languageOptions: { parserOptions: { disallowAutomaticSingleRunInference: true } } },
  allowInlineConfig: false,
});

const texts = new Map();
for (const file of files) {
  const filePath = join(root, file);
  texts.set(file, readFileSync(filePath, 'utf8'));
  await eslint.lintText(texts.get(file), { filePath });
}

const times = [];
for (let edit = 0; edit < edits; edit += 1) {
  const file = files[edit % files.length];
  // A new declaration: the file's symbols, and so the program, are new.
  const text = `${texts.get(file)}\nconst edited${edit} = () => ${edit};\nvoid edited${edit};\n`;
  const start = performance.now();
  await eslint.lintText(text, { filePath: join(root, file) });
  times.push(performance.now() - start);
}
process.stdout.write(JSON.stringify(times));
