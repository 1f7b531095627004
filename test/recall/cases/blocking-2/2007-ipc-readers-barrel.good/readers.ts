export * from './agents-reader.js';
export { homeOf as projectHome } from './paths.js';
