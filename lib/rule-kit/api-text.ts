/** An API as people write it: `fs.promises.readFile`, `glob.glob`, `worker_threads`. */
export function apiText({ module, name }: { readonly module: string; readonly name: string }): string {
  if (module === 'lib') return name;
  return name === 'default' ? module : `${module.replace(/^fs\/promises$/u, 'fs.promises')}.${name}`;
}
