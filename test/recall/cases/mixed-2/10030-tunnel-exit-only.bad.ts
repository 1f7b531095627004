import { spawn } from 'node:child_process';

export interface TunnelOptions {
  binary: string;
  port: number;
  onLine?: (line: string) => void;
}

export async function exposeProxy({ binary, port, onLine }: TunnelOptions): Promise<number> {
  const child = spawn(binary, ['tunnel', '--url', `http://127.0.0.1:${String(port)}`], { stdio: ['ignore', 'pipe', 'inherit'] });

  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    for (const line of text.split('\n')) onLine?.(line);
  });

  const stop = (): void => {
    child.kill('SIGTERM');
  };
  process.once('SIGINT', stop);

  const code = await new Promise<number>((resolve) => { // expect: never-settles
    child.once('error', (err) => {
      console.error(`could not start ${binary}: ${err.message}`);
      process.exitCode = 1;
    });
    child.once('exit', (status) => {
      resolve(status ?? 1);
    });
  });
  process.off('SIGINT', stop);
  return code;
}
