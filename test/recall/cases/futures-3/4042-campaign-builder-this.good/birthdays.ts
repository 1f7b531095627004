import { Campaign, type Transport } from './campaign.js';

interface Customer {
  mail: string;
  born: Date;
}

export async function congratulate(transport: Transport, customers: readonly Customer[], today: Date): Promise<number> {
  const lucky = customers.filter((c) => c.born.getMonth() === today.getMonth() && c.born.getDate() === today.getDate());
  for (const { mail } of lucky) {
    await new Campaign(transport).to(mail).about('Happy birthday');
  }
  return lucky.length;
}
