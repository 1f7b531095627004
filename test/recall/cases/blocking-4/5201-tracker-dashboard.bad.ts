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
  const guardians = await csv('https://storage.example.net/guardians.csv'); // allow: sequential
  const thargoids = await csv('https://dump.example.org/thargoids.csv'); // expect: sequential
  const relics = await csv('https://relics.example.com/all.csv'); // allow: sequential
  return { guardians: toSites(guardians), thargoids: toSites(thargoids), relics: toSites(relics) };
}
