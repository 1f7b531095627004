import { Router } from 'express';
import { PreloadedSnippetStore } from './memory-store.js';

const icons = new PreloadedSnippetStore();

export const iconRoutes = Router();

iconRoutes.get('/icons/:name', (req, res) => {
  const svg = icons.snippet(req.params.name);
  res.type('image/svg+xml').send(svg);
});
