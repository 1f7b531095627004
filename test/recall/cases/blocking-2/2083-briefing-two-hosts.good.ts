interface Message {
  reply(text: string): Promise<void>;
}

export async function briefing(message: Message, city: string): Promise<void> {
  const [weather, joke] = await Promise.all([
    fetch(`https://wttr.in/${city}?format=3`),
    fetch('https://icanhazdadjoke.com/', { headers: { accept: 'text/plain' } }),
  ]);
  const lines = await Promise.all([weather.text(), joke.text()]);
  await message.reply(lines.join('\n'));
}
