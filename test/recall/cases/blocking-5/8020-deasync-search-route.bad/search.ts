import { Router, type RequestHandler } from 'express';
import { fetchNow } from './fetch-now.js';

const search: RequestHandler = (req, res) => {
  const query = typeof req.query['q'] === 'string' ? req.query['q'] : '';
  const html = fetchNow(`http://search.internal/?q=${encodeURIComponent(query)}`); // expect: blocking
  if (html === null) res.sendStatus(502);
  else res.type('html').send(html);
};

export const searchRouter = Router().get('/search', search);
