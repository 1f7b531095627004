const hooks: (() => void)[] = [];

export function onShutdown(hook: () => void): void {
  hooks.push(hook);
}

export function shutdown(): void {
  for (const hook of hooks.splice(0).reverse()) {
    try {
      hook();
    } catch (err) {
      console.error('shutdown hook', err);
    }
  }
}
