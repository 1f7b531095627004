import { log, save, warn } from './log.js';

/** Three calls reach one sink: the first stands for all, and says how many others there are. */
export async function handleBad(): Promise<void> {
  log('start'); // ~ no-blocking-call: fs.appendFileSync
  warn('slow'); // ~strict no-blocking-call: through warn → log
  save('text'); // ~ no-blocking-call: fs.writeFileSync
  log('end'); // ~strict no-blocking-call: fs.appendFileSync
}
