import { Router } from 'express';
import { DiskSnippetStore } from './disk-store.js';

const icons = new DiskSnippetStore('/srv/icons');

export const iconRoutes = Router();

iconRoutes.get('/icons/:name', (req, res) => {
  const svg = icons.snippet(req.params.name); // expect: blocking
  res.type('image/svg+xml').send(svg);
});
