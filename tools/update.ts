/**
 * Writes every generated file: `npm run update`. With `--check` it writes nothing and fails if one of them is not up to date.
 */
import { catalogueDoc } from './generate/catalogue-doc.js';
import { readme } from './generate/readme.js';
import { ruleDoc } from './generate/rule-docs.js';
import { ruleIndex } from './generate/rule-index.js';
import { listRules } from './generate/rule-list.js';
import { versionFile } from './generate/version.js';
import { staleFiles, writeGenerated } from './generated.js';

const rules = await listRules();
const files = [versionFile(), ruleIndex(rules), ...rules.map(ruleDoc), readme(rules), catalogueDoc()];

if (process.argv.includes('--check')) {
  const stale = await staleFiles(files);
  for (const { path } of stale) {
    console.error(`${path} is not up to date. Run "npm run update" and commit the result.`);
  }
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const path of await writeGenerated(files)) {
    console.log(`wrote ${path}`);
  }
}
