import { Router } from 'express';
import { MemoryFs } from './memory-fs.js';

const bundle = MemoryFs.of({
  '/app.css': 'body{margin:0}',
  '/app.js': 'console.log("hi")',
});

export default function assets(): Router {
  return Router().get('/assets/:file', (req, res) => {
    const path = `/${req.params.file}`;
    if (!bundle.existsSync(path)) {
      res.sendStatus(404);
      return;
    }
    res.type(path).send(bundle.readFileSync(path));
  });
}
