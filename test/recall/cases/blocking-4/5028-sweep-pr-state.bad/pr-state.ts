import * as cp from 'node:child_process';

export const livePrState = (url: string): string => {
  const json = cp.execSync(`gh pr view ${url} --json state`, { timeout: 10_000 }).toString(); // allow: blocking
  return (JSON.parse(json) as { state: string }).state;
};
