import type { NextFunction, Request, Response } from 'express';

export interface Verifier {
  verify(token: string): Promise<{ sub: string }>;
}

export class Auth {
  constructor(
    private readonly verifier: Verifier,
    private readonly log: (msg: string, err: unknown) => void,
  ) {}

  readonly middleware = (req: Request, res: Response, next: NextFunction): void => {
    const token = req.get('authorization')?.slice(7);
    if (token === undefined) {
      res.status(401).end();
      return;
    }
    this.verifier
      .verify(token)
      .then((claims) => {
        res.locals.subject = claims.sub;
        next();
      })
      .catch((err: unknown) => {
        this.log('verification failed', err);
        res.status(401).end();
      });
  };
}
