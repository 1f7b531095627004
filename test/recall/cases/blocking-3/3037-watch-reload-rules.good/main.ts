import { createServer } from 'node:http';
import { Rules } from './rules.js';

const rules = new Rules('/etc/gate/allow');
rules.follow();

createServer((req, res) => {
  res.writeHead(rules.allows(req.headers.host ?? '') ? 200 : 403).end();
}).listen(8080);
