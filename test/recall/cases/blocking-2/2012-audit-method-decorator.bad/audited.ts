import { appendFileSync } from 'node:fs';

type AsyncMethod<This, A extends unknown[], R> = (this: This, ...args: A) => Promise<R>;

export function audited(action: string) {
  return function wrap<This, A extends unknown[], R>(
    method: AsyncMethod<This, A, R>,
    context: ClassMethodDecoratorContext<This, AsyncMethod<This, A, R>>,
  ): AsyncMethod<This, A, R> {
    return async function (this: This, ...args: A): Promise<R> {
      const line = `${new Date().toISOString()} ${action} ${String(context.name)}\n`;
      appendFileSync('/var/log/audit.log', line); // expect: blocking
      return method.apply(this, args);
    };
  };
}
