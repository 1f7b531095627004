import makeNotifier, { type Gateway } from './gateway.js';

export const shipping = (gateway: Gateway) => {
  const notify = makeNotifier(gateway);
  return {
    shipped: (order: string) => notify(order, 'shipped'),
    lost: (order: string, where: string) => notify(order, `lost:${where}`),
  } as const;
};
