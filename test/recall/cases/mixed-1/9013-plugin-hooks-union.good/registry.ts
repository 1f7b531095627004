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
      const report = (err: unknown): void => {
        console.error('[%s] %s failed', plugin.name, name, err);
      };
      try {
        const outcome = hook(...args);
        if (outcome !== undefined) outcome.catch(report);
        called += 1;
      } catch (err) {
        report(err);
      }
    }
    return called;
  }
}
