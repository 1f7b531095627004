export interface ConfigSource {
  settingsFor(folder: string): Promise<string[]>;
}
