import { appendFileSync, writeFileSync } from 'node:fs';

process.on('exit', () => {
  writeFileSync('exit', '');
});

process.on('uncaughtException', crash);

function crash(error: Error): void {
  appendFileSync('crash', error.message);
}

process.once('SIGTERM', async () => {
  writeFileSync('terminated', '');
  await Promise.resolve();
});

for (const signal of ['SIGINT', 'SIGHUP'] as const) {
  process.on(signal, () => {
    appendFileSync('signals', signal);
  });
}

process.on('message', () => {
  writeFileSync('message', ''); // ~ no-blocking-call: fs.writeFileSync
});
