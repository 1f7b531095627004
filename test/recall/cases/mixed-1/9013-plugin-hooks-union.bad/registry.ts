import type { HookMap, HookName, Hook, Plugin } from './hooks.js';

export class PluginRegistry {
  private readonly plugins = new Map<string, Plugin>();

  add(plugin: Plugin): this {
    this.plugins.set(plugin.name, plugin);
    return this;
  }

  fire<K extends HookName>(name: K, ...args: HookMap[K]): number {
    let called = 0;
    for (const plugin of this.plugins.values()) {
      const hook = plugin[name] as Hook<K> | undefined;
      if (hook === undefined) continue;
      try {
        hook(...args); // expect: floating
        called += 1;
      } catch (err) {
        console.error('[%s] %s failed', plugin.name, name, err);
      }
    }
    return called;
  }
}
