export { default as loadMessages } from './messages.js';
export const DEFAULT_LOCALE = 'en';
