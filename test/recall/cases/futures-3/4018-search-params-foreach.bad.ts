export interface Settings {
  set(key: string, value: string): Promise<void>;
  commit(): Promise<void>;
}

export async function importSettings(link: string, settings: Settings): Promise<void> {
  const { searchParams } = new URL(link);
  searchParams.forEach(async (value, key) => { // expect: floating
    if (!key.startsWith('cfg.')) return;
    await settings.set(key.slice(4), value);
  });
  await settings.commit();
}
