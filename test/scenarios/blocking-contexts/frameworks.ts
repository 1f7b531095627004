import { Controller, Get, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Worker as QueueWorker } from 'bullmq';
import chokidar from 'chokidar';
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import { Hono } from 'hono';
import { Kafka } from 'kafkajs';
import Koa from 'koa';
import { readFileSync, writeFileSync } from 'node:fs';
import { schedule } from 'node-cron';
import { WebSocketServer } from 'ws';

const app = express();
app.use((request, response, next) => {
  writeFileSync('log', request.url); // ~ no-blocking-call: fs.writeFileSync
  next();
});
app.get('/', (request, response) => {
  response.send(readFileSync(request.path, 'utf8')); // ~ no-blocking-call: fs.readFileSync
});
app.post('/', listBad);
app.use(express.Router().get('/page', pageBad));

function listBad(request: Request, response: Response): void {
  response.json(readFileSync(request.path, 'utf8')); // ~ no-blocking-call: fs.readFileSync
}

function pageBad(_request: Request, response: Response, next: NextFunction): void {
  response.send(readFileSync('page', 'utf8')); // ~ no-blocking-call: fs.readFileSync
  next();
}

export const showBad: RequestHandler = (_request, response) => {
  response.send(readFileSync('show', 'utf8')); // ~ no-blocking-call: fs.readFileSync
};

const site = fastify();
site.get('/', (_request, reply) => {
  void reply.send(readFileSync('x', 'utf8')); // ~ no-blocking-call: fs.readFileSync
});
site.route({
  method: 'GET',
  url: '/route',
  handler: (_request, reply) => reply.send(readFileSync('route', 'utf8')), // ~ no-blocking-call: fs.readFileSync
});
site.addHook('onRequest', (request: FastifyRequest, _reply: FastifyReply, done) => {
  writeFileSync('hook', request.url); // ~ no-blocking-call: fs.writeFileSync
  done();
});

new Koa().use((context) => {
  context.body = readFileSync('x', 'utf8'); // ~ no-blocking-call: fs.readFileSync
});

new Hono().get('/', (context) => context.text(readFileSync('x', 'utf8'))); // ~ no-blocking-call: fs.readFileSync

@Controller()
export class PageController {
  @Get()
  showBad(): string {
    return readFileSync('x', 'utf8'); // ~ no-blocking-call: fs.readFileSync
  }
}

export const worker = new QueueWorker('queue', async (job) => {
  writeFileSync(job.name, ''); // ~ no-blocking-call: fs.writeFileSync
});

export async function consume(kafka: Kafka): Promise<void> {
  await kafka.consumer({ groupId: 'g' }).run({
    eachMessage: async ({ topic }) => {
      writeFileSync(topic, ''); // ~ no-blocking-call: fs.writeFileSync
    },
  });
}

schedule('* * * * *', () => {
  writeFileSync('cron', ''); // ~ no-blocking-call: fs.writeFileSync
});

chokidar.watch('.').on('change', (path) => {
  readFileSync(path); // ~ no-blocking-call: fs.readFileSync
});

new WebSocketServer({ port: 1 }).on('connection', (socket) => {
  socket.on('message', (data) => {
    writeFileSync('message', String(data)); // ~ no-blocking-call: fs.writeFileSync
  });
});

export class Folders implements OnModuleInit, OnApplicationShutdown {
  async onModuleInit(): Promise<void> {
    await this.#prepareOk();
  }

  async onApplicationShutdown(): Promise<void> {
    writeFileSync('stopped', '');
  }

  async refreshBad(): Promise<void> {
    writeFileSync('refreshed', ''); // ~ no-blocking-call: fs.writeFileSync
  }

  async #prepareOk(): Promise<void> {
    writeFileSync('started', '');
  }
}
