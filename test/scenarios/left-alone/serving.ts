import './prepared.js';

declare function listen(): Promise<void>;

export async function serve(): Promise<void> {
  await listen();
}
