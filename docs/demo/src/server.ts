import { readFileSync } from 'node:fs';
import fastify from 'fastify';
import { loadSettings } from './settings.js';
import { admin } from './routes/admin.js';
import { catalog } from './routes/catalog.js';
import { login } from './routes/login.js';
import { orders } from './routes/orders.js';

const settings = loadSettings();
const app = fastify({ https: { key: readFileSync(settings.keyFile), cert: readFileSync(settings.certFile) } });

await app.register(catalog);
await app.register(orders);
await app.register(login);
await app.register(admin);
await app.listen({ port: settings.port });
