import { appendFile } from 'node:fs/promises';

export function audited(file: string) {
  return function <This, Args extends unknown[], R>(
    method: (this: This, ...args: Args) => Promise<R>,
    context: ClassMethodDecoratorContext<This>,
  ) {
    return async function (this: This, ...args: Args): Promise<R> {
      const line = `${new Date().toISOString()} ${String(context.name)}\n`;
      await appendFile(file, line);
      return method.apply(this, args);
    };
  };
}
