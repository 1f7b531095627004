export { shipping as carriers } from './shipping.js';
export type { Gateway } from './gateway.js';
