import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { FastifyInstance } from 'fastify';

interface PluginModule {
  install(app: FastifyInstance): void;
}

export async function installPlugins(app: FastifyInstance, dir: string): Promise<void> {
  const files = readdirSync(dir).filter((f) => f.endsWith('.js'));
  const modules = await Promise.all(files.map((f) => import(pathToFileURL(`${dir}/${f}`).href) as Promise<PluginModule>));
  for (const plugin of modules) plugin.install(app);
}
