import { log } from './log.js';

/** Another file is told, too; nothing more is said of a single call. */
export async function otherBad(): Promise<void> {
  log('other'); // ~ no-blocking-call: Use `fs.promises.appendFile`.
}
