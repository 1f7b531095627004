import { readFileSync, existsSync } from 'node:fs';
import { createServer } from 'node:https';
import pg from 'pg';

interface Config {
  port: number;
  database: string;
  tls: { key: string; cert: string };
}

function loadConfig(path: string): Config {
  if (!existsSync(path)) throw new Error(`no configuration at ${path}`);
  return JSON.parse(readFileSync(path, 'utf8')) as Config;
}

async function main(): Promise<void> {
  const config = loadConfig(process.argv[2] ?? '/etc/gateway.json');
  const pool = new pg.Pool({ connectionString: config.database });
  await pool.query('SELECT 1');
  const options = { key: readFileSync(config.tls.key), cert: readFileSync(config.tls.cert) };
  const server = createServer(options, (_req, res) => {
    res.end('ok');
  });
  server.listen(config.port);
}

main().catch((err: unknown) => {
  console.error(err);
  process.exitCode = 1;
});
