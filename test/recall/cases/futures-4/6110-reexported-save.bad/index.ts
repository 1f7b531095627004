export { default as persist, type State } from './store.js';
export const limit = 20;
