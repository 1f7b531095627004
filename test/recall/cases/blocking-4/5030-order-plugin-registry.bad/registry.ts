export interface Order {
  id: string;
  lines: string[];
}

export interface Plugin {
  name: string;
  onOrder(order: Order): Promise<void>;
}

const plugins: Plugin[] = [];

export function register(plugin: Plugin): void {
  plugins.push(plugin);
}

export async function orderPlaced(order: Order): Promise<void> {
  await Promise.allSettled(plugins.map((plugin) => plugin.onOrder(order)));
}
