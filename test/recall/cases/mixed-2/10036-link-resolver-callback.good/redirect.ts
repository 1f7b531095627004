import type { RequestHandler } from 'express';
import type { LinkResolver } from './resolver.js';

export const redirect =
  (links: LinkResolver): RequestHandler<{ id: string }> =>
  (req, res, next) => {
    links.resolve(req.params.id, (err, link) => {
      if (err !== null) next(err);
      else if (link === undefined) res.sendStatus(404);
      else res.redirect(302, link.target);
    });
  };
