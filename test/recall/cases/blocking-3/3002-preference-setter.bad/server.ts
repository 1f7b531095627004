import express from 'express';
import { Preferences } from './preferences.js';

export function preferencesApp(file: string): express.Express {
  const prefs = new Preferences(file);
  const app = express();
  app.get('/locale', (_req, res) => {
    res.send(prefs.locale);
  });
  app.put('/locale/:tag', (req, res) => {
    prefs.locale = req.params.tag; // expect: blocking
    res.status(204).end();
  });
  return app;
}
