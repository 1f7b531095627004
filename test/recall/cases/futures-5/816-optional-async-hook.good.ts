export interface Plugin {
  readonly name: string;
  onOpen?(room: string): void | Promise<void>;
  onClose?(room: string, reason: string): void | Promise<void>;
}

export class Rooms {
  private readonly open = new Set<string>();

  constructor(private readonly plugins: readonly Plugin[]) {}

  async join(room: string): Promise<void> {
    if (this.open.has(room)) return;
    this.open.add(room);
    for (const plugin of this.plugins) await plugin.onOpen?.(room);
  }

  async leave(room: string, reason = 'left'): Promise<void> {
    if (!this.open.delete(room)) return;
    for (const plugin of this.plugins) {
      await plugin.onClose?.(room, reason);
    }
  }
}
