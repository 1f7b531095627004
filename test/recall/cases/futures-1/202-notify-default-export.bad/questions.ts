import type { Request, Response } from 'express';
import { notify, type Transport } from './index.js';

interface Questions {
  remove(id: number): Promise<{ queue: string } | undefined>;
}

export const deleteQuestion =
  (questions: Questions, transport: Transport) =>
  async (req: Request, res: Response): Promise<void> => {
    const removed = await questions.remove(Number(req.params.id));
    if (removed === undefined) {
      res.sendStatus(404);
      return;
    }
    notify(transport, removed.queue, 'question removed'); // expect: floating
    res.sendStatus(204);
  };
