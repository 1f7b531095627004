import { Router } from 'express';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const VERSION = /^v?\d+\.\d+\.\d+(?:-[\w.]+)?$/;

export const packages = Router();

packages.get('/packages/:slug/:version', (req, res) => {
  const { slug, version } = req.params;
  if (!SLUG.test(slug) || !VERSION.test(version)) {
    res.status(404).end();
    return;
  }
  res.redirect(302, `/download/${slug}-${version}.tgz`);
});
