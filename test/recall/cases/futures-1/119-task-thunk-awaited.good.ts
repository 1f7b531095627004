export interface Task<A> {
  (): Promise<A>;
}

export const chain =
  <A, B>(f: (a: A) => Task<B>) =>
  (task: Task<A>): Task<B> =>
  async () =>
    f(await task())();

interface Order {
  id: string;
  total: number;
}
interface Gateway {
  charge(id: string, total: number): Promise<string>;
  receipt(ref: string): Promise<void>;
}

const charge =
  (gateway: Gateway, order: Order): Task<string> =>
  () =>
    gateway.charge(order.id, order.total);

const receipt =
  (gateway: Gateway) =>
  (ref: string): Task<void> =>
  () =>
    gateway.receipt(ref);

export async function checkout(gateway: Gateway, order: Order): Promise<string> {
  if (order.total === 0) {
    await receipt(gateway)(`free:${order.id}`)();
    return 'free';
  }
  const whole = chain(receipt(gateway))(charge(gateway, order));
  await whole();
  return 'paid';
}
