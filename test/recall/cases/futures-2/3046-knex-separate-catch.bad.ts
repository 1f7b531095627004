import type { NextFunction, Request, Response } from 'express';
import type { Knex } from 'knex';

export const groups = (knex: Knex) => (req: Request, res: Response, next: NextFunction): void => {
  const query = knex('product_group')
    .select('id', 'variety')
    .where({ brand: String(req.params.brand) })
    .orderBy('variety');

  query.then((rows) => { // allow: floating
    res.json(rows);
  });

  query.catch(next); // expect: rerun
};
