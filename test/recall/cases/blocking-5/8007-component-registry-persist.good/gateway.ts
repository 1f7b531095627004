import { Client } from 'discord.js';
import { registry } from './registry.js';

export function attach(client: Client, file: string): void {
  client.on('interactionCreate', async (interaction) => {
    const entry = registry.consume(file, interaction.customId);
    if (entry === undefined || entry.expiresAt < Date.now()) {
      await interaction.reply('This button has expired.');
      return;
    }
    await interaction.reply(`Confirmed ${entry.id}`);
  });
}
