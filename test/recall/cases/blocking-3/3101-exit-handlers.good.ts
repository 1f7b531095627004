import { rmSync, writeFileSync, writeSync } from 'node:fs';
import { createServer } from 'node:http';

const hits = new Map<string, number>();
const pidFile = '/run/counter.pid';

function save(): void {
  writeFileSync('/var/lib/counter/hits', [...hits].map(([k, v]) => `${k} ${String(v)}`).join('\n'));
}

process.on('exit', () => {
  save();
  rmSync(pidFile, { force: true });
});

process.on('uncaughtException', (error) => {
  writeSync(2, `fatal: ${error.stack ?? error.message}\n`);
  process.exit(1);
});

process.once('SIGTERM', () => {
  process.exit(0);
});

createServer((req, res) => {
  const key = req.url ?? '/';
  hits.set(key, (hits.get(key) ?? 0) + 1);
  res.end('ok');
}).listen(3000);
