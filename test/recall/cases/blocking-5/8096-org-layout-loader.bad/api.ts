export interface Api {
  get<T>(path: string): Promise<T>;
}

export const createApi = (base: string): Api => ({
  async get<T>(path: string): Promise<T> {
    const response = await fetch(base + path, { headers: { accept: 'application/json' } });
    return (await response.json()) as T;
  },
});
