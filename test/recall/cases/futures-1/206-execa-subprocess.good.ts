import { execa } from 'execa';

export interface Checkout {
  dir: string;
  remote: string;
}

const git = (checkout: Checkout, ...args: string[]) => execa('git', args, { cwd: checkout.dir });

export async function refresh(checkout: Checkout, branch: string): Promise<string> {
  await git(checkout, 'fetch', checkout.remote, branch);
  const { stdout } = await git(checkout, 'rev-parse', `${checkout.remote}/${branch}`);
  if (Math.random() < 0.05) {
    await git(checkout, 'gc', '--auto');
  }
  return stdout;
}
