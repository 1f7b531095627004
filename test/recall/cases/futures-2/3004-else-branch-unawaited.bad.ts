import type { Request, Response } from 'express';

export interface TokenStore {
  insert(id: string, token: string): Promise<void>;
  replace(id: string, token: string): Promise<void>;
  has(id: string): Promise<boolean>;
}

export function launch(store: TokenStore) {
  return async (req: Request, res: Response): Promise<void> => {
    const id = String(req.query.sid);
    const token = String(req.query.token);
    try {
      if (await store.has(id)) await store.replace(id, token);
      else store.insert(id, token); // expect: floating
      res.redirect(307, `/session/${id}`);
    } catch {
      res.status(502).end();
    }
  };
}
