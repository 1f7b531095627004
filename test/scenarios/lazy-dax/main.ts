import $ from 'dax-sh';

export function commandBad(): void {
  $`rm -rf dist`; // ~ no-floating-future: never runs
}

export function builtBad(): void {
  $`npm test`.cwd('packages/core').quiet(); // ~ no-floating-future: never runs
}

export async function awaitedOk(): Promise<string> {
  await $`npm ci`.quiet();
  return $`git rev-parse HEAD`.text();
}
