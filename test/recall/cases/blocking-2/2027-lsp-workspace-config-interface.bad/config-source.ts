export interface ConfigSource {
  settingsFor(folder: string): string[];
}
