export async function ssrFetch<T>(path: string, params: Record<string, string>): Promise<T> {
  const response = await fetch(`https://directory.example/api${path}?${new URLSearchParams(params).toString()}`);
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return (await response.json()) as T;
}
