/** Gives other tasks a chance to run. */
export async function breathe(): Promise<void> {
  return;
}
