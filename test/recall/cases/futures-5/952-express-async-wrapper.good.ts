import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';

type AsyncHandler = (req: Request, res: Response, next: NextFunction) => Promise<unknown>;

export const wrap =
  (handler: AsyncHandler): RequestHandler =>
  (req, res, next) => {
    handler(req, res, next).catch(next);
  };

interface Books {
  find(isbn: string): Promise<{ isbn: string; title: string } | null>;
}

export function booksRouter(books: Books): express.Router {
  const router = express.Router();
  router.get(
    '/:isbn',
    wrap(async (req, res, next) => {
      const book = await books.find(String(req.params.isbn));
      if (book === null) {
        next();
        return;
      }
      res.json(book);
    }),
  );
  router.use((_req, res) => {
    res.status(404).end();
  });
  router.use((err: unknown, _req: Request, res: Response, next: NextFunction) => {
    if (res.headersSent) {
      next(err);
      return;
    }
    res.status(500).json({ error: String(err) });
  });
  return router;
}
