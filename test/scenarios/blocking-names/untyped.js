const { readFileSync } = await import('node:fs');
const fs = await import('fs');

export async function importedDynamicallyBad() {
  return readFileSync('x', 'utf8'); // ~ no-blocking-call: fs.readFileSync
}

export async function namespaceBad() {
  return fs.writeFileSync('x', ''); // ~ no-blocking-call: fs.writeFileSync
}

export async function defaultMemberBad() {
  return fs.default.rmSync('x'); // ~ no-blocking-call: fs.rmSync
}
