export { default as RunLog, type RunEvent } from './run-log.js';
