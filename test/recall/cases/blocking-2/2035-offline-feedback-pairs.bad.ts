import type { FastifyInstance } from 'fastify';

interface Feedback {
  userId: string;
  eventId: string;
  stars: number;
}

export async function feedbackRoutes(app: FastifyInstance): Promise<void> {
  app.post<{ Body: Feedback[] }>('/feedback/sync', async (request) => {
    const kept: Feedback[] = [];
    for (const entry of request.body) { // allow: cpu
      let duplicate = false;
      for (const other of kept) { // expect: cpu
        if (other.userId === entry.userId && other.eventId === entry.eventId) duplicate = true;
      }
      if (!duplicate) kept.push(entry);
    }
    return { kept: kept.length };
  });
}
