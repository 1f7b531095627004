interface Message {
  reply(text: string): Promise<void>;
}

export async function briefing(message: Message, city: string): Promise<void> {
  const weather = await fetch(`https://wttr.in/${city}?format=3`); // allow: sequential
  const joke = await fetch('https://icanhazdadjoke.com/', { headers: { accept: 'text/plain' } }); // expect: sequential
  const lines = await Promise.all([weather.text(), joke.text()]);
  await message.reply(lines.join('\n'));
}
