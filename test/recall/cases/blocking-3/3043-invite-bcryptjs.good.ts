import { hash } from 'bcrypt';
import { Router, type Request, type Response } from 'express';

interface Invites {
  put(email: string, digest: string): Promise<void>;
}

export class InviteController {
  readonly router = Router();

  constructor(private readonly invites: Invites) {
    this.router.post('/invites', (req, res) => this.create(req, res));
  }

  private async create(req: Request, res: Response): Promise<void> {
    const { email, code } = req.body as { email: string; code: string };
    const digest = await hash(code, 14);
    await this.invites.put(email, digest);
    res.sendStatus(201);
  }
}
