export { template as loadTemplate } from './load.js';
export type Vars = Readonly<Record<string, string>>;
