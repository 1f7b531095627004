import { appendFile, open, rename, writeFile } from 'node:fs/promises';

interface Lock {
  acquire(): Promise<void>;
  release(): Promise<void>;
}

interface Browser {
  goto(url: string): Promise<void>;
  fill(selector: string, text: string): Promise<void>;
  click(selector: string): Promise<void>;
}

export async function journal(file: string, lines: readonly string[]): Promise<void> {
  await appendFile(file, '--- begin\n');
  for (const line of lines) await appendFile(file, `${line}\n`);
  await appendFile(file, '--- end\n');
}

export async function publish(file: string, text: string, lock: Lock): Promise<void> {
  await lock.acquire();
  try {
    await writeFile(`${file}.new`, text);
    const handle = await open(`${file}.new`, 'r');
    await handle.sync();
    await handle.close();
    await rename(`${file}.new`, file);
  } finally {
    await lock.release();
  }
}

export async function logIn(page: Browser, user: string, secret: string): Promise<void> {
  await page.goto('https://app.example/login');
  await page.fill('#user', user);
  await page.fill('#secret', secret);
  await page.click('button[type=submit]');
}
