export interface Command {
  execute(arg: string): Promise<string>;
}

export const registry = new Map<string, new () => Command>();

export function command(name: string) {
  return (target: new () => Command, _context: ClassDecoratorContext): void => {
    registry.set(name, target);
  };
}
