import type { FastifyInstance } from 'fastify';

interface Feedback {
  userId: string;
  eventId: string;
  stars: number;
}

export async function feedbackRoutes(app: FastifyInstance): Promise<void> {
  app.post<{ Body: Feedback[] }>('/feedback/sync', async (request) => {
    const kept: Feedback[] = [];
    const seen = new Set<string>();
    for (const entry of request.body) {
      const key = `${entry.userId}/${entry.eventId}`;
      if (seen.has(key)) continue;
      seen.add(key);
      kept.push(entry);
    }
    return { kept: kept.length };
  });
}
