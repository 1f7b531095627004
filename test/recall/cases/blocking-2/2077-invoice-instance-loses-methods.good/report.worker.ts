import { Invoice } from './invoice.js';

export default function report(lines: { price: number; count: number }[]): string {
  return `total ${new Invoice(lines).total().toFixed(2)}`;
}
