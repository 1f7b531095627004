/** A module that is also a program: what it does where it is the one that was started. */
declare const require: { readonly main: unknown };
declare const module: unknown;
declare function load(): Promise<string>;

export async function run(): Promise<void> {
  console.log(await load());
}

if (require.main === module) run(); // ~strict no-floating-future: Nobody awaits the promise
if (require.main === module) {
  run(); // ~strict no-floating-future: Nobody awaits the promise
}
if (require.main === module) {
  run(); // ~ no-floating-future: Nobody awaits the promise
  console.log('started');
}
if (process.env['RUN'] === 'yes') run(); // ~strict no-floating-future: Nobody awaits the promise
