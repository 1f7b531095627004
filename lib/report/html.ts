import type { PathStep } from './call-path.js';
import { messageParts } from './call-path.js';
import type { FormatterContext, LintMessage, LintResult } from './lint-result.js';
import { relativePath } from './relative-path.js';

const STYLE = `
  body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark; }
  h2 { font: 600 1rem ui-monospace, monospace; margin: 2rem 0 0.5rem; }
  article { border-left: 3px solid #c33; padding: 0.2rem 1rem; margin: 0.8rem 0; }
  article.warning { border-color: #c90; }
  header { font: 0.85rem ui-monospace, monospace; opacity: 0.8; }
  p { margin: 0.3rem 0; }
  ol { font: 0.85rem/1.6 ui-monospace, monospace; margin: 0.3rem 0; padding-left: 1.5rem; }
  small { opacity: 0.7; }
`;

/** The formatter for a browser: one page without scripts, findings by file, each path as a list. */
export default function formatHtml(results: readonly LintResult[], context?: FormatterContext): string {
  const files = results.filter((result) => result.messages.length > 0);
  const count = files.reduce((sum, file) => sum + file.messages.length, 0);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>eslint-plugin-stall: ${count}</title>
<style>${STYLE}</style>
<h1>What stalls here</h1>
<p>Findings: ${count}. Files: ${files.length}.</p>
${files.map((file) => fileSection(file, relativePath(file.filePath, context))).join('\n')}
</html>
`;
}

function fileSection({ messages }: LintResult, file: string): string {
  return `<section>
<h2>${escape(file)}</h2>
${messages.map(findingArticle).join('\n')}
</section>`;
}

function findingArticle(finding: LintMessage): string {
  const { text, path } = messageParts(finding.message);
  const kind = finding.severity === 2 ? 'error' : 'warning';
  return `<article class="${kind}">
<header>${finding.line ?? 0}:${finding.column ?? 0} ${escape(finding.ruleId ?? 'error')}</header>
<p>${escape(text)}</p>${path.length > 0 ? `\n<ol>${path.map(stepItem).join('')}</ol>` : ''}
</article>`;
}

function stepItem({ name, file, line }: PathStep): string {
  const place = file === undefined ? '' : ` <small>${escape(file)}:${line ?? 0}</small>`;
  return `<li>${escape(name)}${place}</li>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}
