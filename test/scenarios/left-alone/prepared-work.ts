export async function work(): Promise<string> {
  return await fetch('/work').then((response) => response.text());
}
