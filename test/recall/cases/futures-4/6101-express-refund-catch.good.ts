import { Router, type Request, type Response } from 'express';

export class RefundService {
  constructor(private readonly ledger: { reverse(id: string): Promise<void> }) {}

  async refund(id: string, reason: string): Promise<void> {
    if (reason === '') throw new Error('reason required');
    await this.ledger.reverse(id);
  }
}

export function refundRouter(service: RefundService): Router {
  const router = Router();
  router.post('/refunds/:id', (req: Request, res: Response) => {
    handle(req, res).catch((err: unknown) => {
      console.error(err);
    });
  });

  async function handle(req: Request, res: Response): Promise<void> {
    try {
      await service.refund(String(req.params.id), String(req.query.reason ?? ''));
      res.status(202).json({ ok: true });
    } catch (err) {
      res.status(400).json({ error: String(err) });
    }
  }
  return router;
}
