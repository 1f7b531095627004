export interface Gateway {
  post(path: string, body: unknown): Promise<{ status: number }>;
}

export default function notifier(gateway: Gateway) {
  return async (order: string, state: string): Promise<void> => {
    const { status } = await gateway.post(`/orders/${order}`, { state });
    if (status >= 400) throw new Error(`gateway said ${status}`);
  };
}
