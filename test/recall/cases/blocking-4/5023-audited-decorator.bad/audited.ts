import { appendFileSync } from 'node:fs';

export function audited(file: string) {
  return function <This, Args extends unknown[], R>(
    method: (this: This, ...args: Args) => Promise<R>,
    context: ClassMethodDecoratorContext<This>,
  ) {
    return async function (this: This, ...args: Args): Promise<R> {
      const line = `${new Date().toISOString()} ${String(context.name)}\n`;
      appendFileSync(file, line); // expect: blocking
      return method.apply(this, args);
    };
  };
}
