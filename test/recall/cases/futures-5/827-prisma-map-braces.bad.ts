import type { PrismaClient } from '../shared/generated/prisma/client.js';

interface Discovered {
  id: string;
  addresses: string[];
}

export class Inventory {
  constructor(private readonly prisma: PrismaClient) {}

  async merge(found: readonly Discovered[]): Promise<number> {
    await Promise.all(
      found.map(async ({ id, addresses }) => {
        const existing = await this.prisma.resource.findUnique({ where: { id } });
        if (existing === null) return;
        const all = [...new Set([...existing.addresses, ...addresses])];
        if (all.length === existing.addresses.length) return;
        this.prisma.resource.update({ where: { id }, data: { addresses: { set: all } } }); // expect: lazy
      }),
    );
    return found.length;
  }
}
