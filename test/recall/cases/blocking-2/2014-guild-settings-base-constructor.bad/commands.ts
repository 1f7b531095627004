import { GuildSettings } from './guild-settings.js';

interface Interaction {
  guildId: string;
  reply(text: string): Promise<void>;
}

export const commands = {
  async prefix(interaction: Interaction): Promise<void> {
    const settings = GuildSettings.of(interaction.guildId); // expect: blocking
    await interaction.reply(`prefix: ${settings.prefix}`);
  },
};
