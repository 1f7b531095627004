import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

export class Command implements PromiseLike<Output> {
  private directory = '.';

  constructor(private readonly argv: readonly [string, ...string[]]) {}

  in(directory: string): this {
    this.directory = directory;
    return this;
  }

  then<A = Output, B = never>(
    onDone?: ((value: Output) => A | PromiseLike<A>) | null,
    onFail?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    const [file, ...args] = this.argv;
    return run(file, args, { cwd: this.directory, encoding: 'utf8' }).then(onDone, onFail);
  }
}

export const $ = (...argv: [string, ...string[]]): Command => new Command(argv);
