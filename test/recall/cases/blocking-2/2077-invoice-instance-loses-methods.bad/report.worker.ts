import type { Invoice } from './invoice.js';

export default function report(invoice: Invoice): string {
  return `total ${invoice.total().toFixed(2)}`;
}
