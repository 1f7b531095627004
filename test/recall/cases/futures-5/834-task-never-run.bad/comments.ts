import type { Request, Response } from 'express';
import { match, type Task, tryCatch } from './task.js';

interface Comment {
  body: string;
  article: number;
}

const insert = (c: Comment) =>
  tryCatch(
    async () => {
      const res = await fetch('http://db.test/comments', { method: 'POST', body: JSON.stringify(c) });
      return (await res.json()) as { id: number };
    },
    (reason) => new Error(`insert: ${String(reason)}`),
  );

const addComment =
  (onError: (err: Error) => void, onSuccess: (id: number) => void) =>
  (comment: Comment): Task<void> =>
    match(onError, ({ id }: { id: number }) => {
      onSuccess(id);
    })(insert(comment));

export function postComment(req: Request, res: Response): void {
  const comment = req.body as Comment;
  if (comment.body.length < 3) {
    res.status(422).json({ error: 'too short' });
    return;
  }
  const add = addComment(
    (err) => res.status(500).json({ error: err.message }),
    (id) => res.status(201).json({ id }),
  );
  add(comment); // expect: lazy
}
