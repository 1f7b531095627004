interface Widgets {
  rate: number;
  celsius: number;
}

export async function loadWidgets(currency: string, city: string): Promise<Widgets> {
  const rateResponse = await fetch(`https://rates.example/latest/${encodeURIComponent(currency)}`); // allow: sequential
  const weatherResponse = await fetch(`https://weather.example/now?city=${encodeURIComponent(city)}`); // expect: sequential
  const rates = (await rateResponse.json()) as { value: number }; // allow: sequential
  const weather = (await weatherResponse.json()) as { celsius: number }; // allow: sequential
  return { rate: rates.value, celsius: weather.celsius };
}
