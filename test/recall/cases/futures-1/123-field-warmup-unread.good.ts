import { PrismaClient } from '../shared/generated/prisma/client.js';

export class TrashBin {
  private readonly client = new PrismaClient({ log: ['warn'] });
  private readonly warm = this.client.$executeRaw`update trash_stats set opened = now()`;
  private readonly timers = new Map<number, NodeJS.Timeout>();

  constructor(private readonly graceMs: number) {}

  async open(): Promise<void> {
    await this.warm;
  }

  discard(articleId: number): void {
    this.restore(articleId);
    const timer = setTimeout(() => {
      this.client.article.delete({ where: { id: articleId } }).catch((err: unknown) => {
        console.error('could not delete', articleId, err);
      });
    }, this.graceMs);
    this.timers.set(articleId, timer);
  }

  restore(articleId: number): boolean {
    clearTimeout(this.timers.get(articleId));
    return this.timers.delete(articleId);
  }
}
