import { Router, type NextFunction, type Request, type Response } from 'express';
import { withFileLock } from './file-lock.js';

export interface Vault {
  put(name: string, secret: string): number;
}

export class CredentialsController {
  readonly router = Router();

  constructor(
    private readonly vault: Vault,
    private readonly lockPath: string,
  ) {
    this.router.put('/credentials/:name', this.save);
  }

  private readonly save = (req: Request<{ name: string }>, res: Response, next: NextFunction): void => {
    const { secret } = req.body as { secret: string };
    withFileLock(this.lockPath, () => this.vault.put(req.params.name, secret)).then((version) => {
      res.status(200).json({ version });
    }, next);
  };
}
