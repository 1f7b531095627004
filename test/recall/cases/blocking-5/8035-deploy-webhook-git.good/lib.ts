export * as git from './git/index.js';
