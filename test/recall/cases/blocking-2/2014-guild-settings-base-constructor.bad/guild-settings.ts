import { FileBacked } from './file-backed.js';

export class GuildSettings extends FileBacked {
  get prefix(): string {
    return this.lines.find((l) => l.startsWith('prefix='))?.slice(7) ?? '!';
  }

  static of(guildId: string): GuildSettings {
    return new GuildSettings(`/data/guilds/${guildId}.conf`);
  }
}
