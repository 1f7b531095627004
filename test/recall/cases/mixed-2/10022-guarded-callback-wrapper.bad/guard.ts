export function guarded(label: string, step: () => void): boolean {
  try {
    step();
    return true;
  } catch (err) {
    console.error(`[${label}]`, err);
    return false;
  }
}
