export { getSettings, saveSettings as updateSettings } from './config.js';
export type { Settings } from './config.js';
