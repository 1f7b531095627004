import type { NextFunction, Request, Response } from 'express';
import type { Knex } from 'knex';

interface ProductGroup {
  id: number;
  brand: string;
  variety: string;
}

export const listGroups =
  (knex: Knex) =>
  (req: Request, res: Response, next: NextFunction): void => {
    const query = knex<ProductGroup>('product_group')
      .select('id', 'brand', 'variety')
      .where({ brand: String(req.query.brand) })
      .orderBy('variety');

    query
      .then((groups) => {
        res.json(groups);
      })
      .catch(next);
  };
