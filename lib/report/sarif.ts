import { pathToFileURL } from 'node:url';
import { version } from '../version.js';
import type { PathStep } from './call-path.js';
import { messageParts } from './call-path.js';
import type { FormatterContext, LintMessage, LintResult } from './lint-result.js';
import { relativePath } from './relative-path.js';

const HOMEPAGE = 'https://www.npmjs.com/package/eslint-plugin-stall';

/**
 * The formatter for machines: SARIF 2.1.0, as code-scanning services read it. The path of a finding is its code flow.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export default function formatSarif(results: readonly LintResult[], context?: FormatterContext): string {
  const ruleIds = [...new Set(results.flatMap((result) => result.messages.map(ruleIdOf)))].sort();
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'eslint-plugin-stall',
            version,
            informationUri: HOMEPAGE,
            rules: ruleIds.map((id) => ({ id })),
          },
        },
        originalUriBaseIds: { ROOT: { uri: `${pathToFileURL(context?.cwd ?? process.cwd()).href}/` } },
        results: results.flatMap(({ filePath, messages }) =>
          messages.map((finding) => resultOf(finding, relativePath(filePath, context))),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(finding: LintMessage, file: string): object {
  const place = locationOf(file, finding);
  const { path } = messageParts(finding.message);
  return {
    ruleId: ruleIdOf(finding),
    level: finding.severity === 2 ? 'error' : 'warning',
    message: { text: finding.message },
    locations: [place],
    ...(path.length > 0
      ? { codeFlows: [{ threadFlows: [{ locations: path.map((step) => flowOf(step, place)) }] }] }
      : {}),
  };
}

function flowOf({ name, file, line }: PathStep, reported: object): object {
  const place = file === undefined ? reported : locationOf(file, { line });
  return { location: { ...place, message: { text: name } } };
}

function locationOf(file: string, region: Partial<LintMessage>): object {
  const { line = 1, column, endLine, endColumn } = region;
  return {
    physicalLocation: {
      artifactLocation: { uri: encodeURI(file), uriBaseId: 'ROOT' },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  };
}

function ruleIdOf(finding: LintMessage): string {
  return finding.ruleId ?? 'error';
}
