export { default as notify, type Transport } from './transport.js';
