import { FileBacked } from './file-backed.js';

export class GuildSettings extends FileBacked {
  get prefix(): string {
    return this.lines.find((l) => l.startsWith('prefix='))?.slice(7) ?? '!';
  }

  static async of(guildId: string): Promise<GuildSettings> {
    return new GuildSettings(await FileBacked.text(`/data/guilds/${guildId}.conf`));
  }
}
