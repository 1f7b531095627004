import { PrismaClient } from '../shared/generated/prisma/client.js';

export class TrashBin {
  private readonly client = new PrismaClient({ log: ['warn'] });
  private readonly warm = this.client.$executeRaw`update trash_stats set opened = now()`; // expect: lazy
  private readonly timers = new Map<number, NodeJS.Timeout>();

  constructor(private readonly graceMs: number) {}

  discard(articleId: number): void {
    this.restore(articleId);
    const timer = setTimeout(() => { this.client.article.delete({ where: { id: articleId } }); }, this.graceMs); // expect: lazy
    this.timers.set(articleId, timer);
  }

  restore(articleId: number): boolean {
    clearTimeout(this.timers.get(articleId));
    return this.timers.delete(articleId);
  }
}
