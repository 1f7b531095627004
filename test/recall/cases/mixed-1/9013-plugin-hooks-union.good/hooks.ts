export interface HookMap {
  activate: [at: Date];
  change: [path: string, size: number];
}

export type HookName = keyof HookMap;
export type Hook<K extends HookName> = (...args: HookMap[K]) => void | Promise<void>;
export type Plugin = { readonly name: string } & { readonly [K in HookName]?: Hook<K> };
