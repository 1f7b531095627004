interface Api {
  customer(id: string): Promise<{ id: string; country: string }>;
  taxRate(country: string): Promise<number>;
  openItems(customerId: string): Promise<{ cents: number }[]>;
  createInvoice(input: { customer: string; net: number; tax: number }): Promise<{ number: string }>;
  send(invoice: string, customer: string): Promise<void>;
}

export async function invoice(api: Api, id: string): Promise<string> {
  const customer = await api.customer(id);
  const [rate, items] = await Promise.all([api.taxRate(customer.country), api.openItems(customer.id)]);
  const net = items.reduce((sum, item) => sum + item.cents, 0);
  const created = await api.createInvoice({ customer: customer.id, net, tax: Math.round(net * rate) });
  await api.send(created.number, customer.id);
  return created.number;
}
