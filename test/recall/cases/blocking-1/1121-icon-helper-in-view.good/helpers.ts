import fs from 'node:fs';

export const siteName = 'Delicious';

export const money = (cents: number): string => `$${(cents / 100).toFixed(2)}`;

const names = ['store', 'top'] as const;

const icons = new Map(names.map((name) => [name, fs.readFileSync(`./public/images/icons/${name}.svg`)]));

export const icon = (name: (typeof names)[number]): Buffer | undefined => icons.get(name);

export const menu = [
  { slug: '/stores', title: 'Stores', icon: 'store' },
  { slug: '/top', title: 'Top', icon: 'top' },
] as const;
