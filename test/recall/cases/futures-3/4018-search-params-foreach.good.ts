export interface Settings {
  set(key: string, value: string): Promise<void>;
  commit(): Promise<void>;
}

export async function importSettings(link: string, settings: Settings): Promise<void> {
  const { searchParams } = new URL(link);
  for (const [key, value] of searchParams) {
    if (!key.startsWith('cfg.')) continue;
    await settings.set(key.slice(4), value);
  }
  await settings.commit();
}
