/** A file that starts a program. */
declare function connect(): Promise<void>;

async function prepare(): Promise<void> {
  await connect();
}

async function main(): Promise<void> {
  await connect();
  console.log('ready');
}

prepare(); // ~ no-floating-future: Nobody awaits the promise
main(); // ~strict no-floating-future: Nobody awaits the promise

console.log('started');

export {};
