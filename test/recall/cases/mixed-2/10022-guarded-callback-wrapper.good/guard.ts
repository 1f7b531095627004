export async function guarded(label: string, step: () => Promise<void>): Promise<boolean> {
  try {
    await step();
    return true;
  } catch (err) {
    console.error(`[${label}]`, err);
    return false;
  }
}
