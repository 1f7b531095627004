interface Site {
  lat: number;
  lon: number;
}

async function csv(url: string): Promise<string[][]> {
  const res = await fetch(url);
  const text = await res.text();
  return text.split('\n').map((line) => line.split(','));
}

function toSites(rows: string[][]): Site[] {
  return rows.slice(1).map(([lat = '0', lon = '0']) => ({ lat: Number(lat), lon: Number(lon) }));
}

export async function loadMap(): Promise<{ guardians: Site[]; thargoids: Site[]; relics: Site[] }> {
  const [guardians, thargoids, relics] = await Promise.all([
    csv('https://storage.example.net/guardians.csv'),
    csv('https://dump.example.org/thargoids.csv'),
    csv('https://relics.example.com/all.csv'),
  ]);
  return { guardians: toSites(guardians), thargoids: toSites(thargoids), relics: toSites(relics) };
}
