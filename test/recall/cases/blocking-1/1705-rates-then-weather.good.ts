interface Widgets {
  rate: number;
  celsius: number;
}

async function getJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  return response.json();
}

export async function loadWidgets(currency: string, city: string): Promise<Widgets> {
  const [rates, weather] = (await Promise.all([
    getJson(`https://rates.example/latest/${encodeURIComponent(currency)}`),
    getJson(`https://weather.example/now?city=${encodeURIComponent(city)}`),
  ])) as [{ value: number }, { celsius: number }];
  return { rate: rates.value, celsius: weather.celsius };
}
