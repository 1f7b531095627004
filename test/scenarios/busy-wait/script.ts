#!/usr/bin/env node
async function main(): Promise<void> {
  const end = Date.now() + 100;
  while (Date.now() < end) {}
}

await main();
