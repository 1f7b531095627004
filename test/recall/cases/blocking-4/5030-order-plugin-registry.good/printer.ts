import { execa } from 'execa';

export async function print(text: string): Promise<boolean> {
  const { exitCode } = await execa('lp', ['-d', 'receipts'], { input: text, reject: false });
  return exitCode === 0;
}
