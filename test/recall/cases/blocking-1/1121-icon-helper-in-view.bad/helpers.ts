import fs from 'node:fs';

export const siteName = 'Delicious';

export const money = (cents: number): string => `$${(cents / 100).toFixed(2)}`;

export const icon = (name: string): Buffer => fs.readFileSync(`./public/images/icons/${name}.svg`); // allow: blocking

export const menu = [
  { slug: '/stores', title: 'Stores', icon: 'store' },
  { slug: '/top', title: 'Top', icon: 'top' },
] as const;
