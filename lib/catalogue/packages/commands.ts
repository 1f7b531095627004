/**
 * Packages that tell, as dependencies, what kind of program depends on them. Each page says what its package is for:
 * `https://www.npmjs.com/package/<name>`, read on 2026-11-28.
 */

/** Libraries by which a program reads its command line and runs one of its commands. */
export const COMMAND_LINE_PACKAGES: readonly string[] = [
  '@bpinternal/yargs-extra',
  '@commander-js/extra-typings',
  '@effect/cli',
  '@oclif/core',
  '@rushstack/ts-command-line',
  '@stricli/core',
  'cac',
  'citty',
  'clipanion',
  'cmd-ts',
  'commander',
  'gluegun',
  'meow',
  'nest-commander',
  'sade',
  'yargs',
];

/** Libraries that keep a process running, to answer requests or to work on what comes in. */
export const SERVING_PACKAGES: readonly string[] = [
  '@apollo/server',
  '@feathersjs/feathers',
  '@grpc/grpc-js',
  '@hapi/hapi',
  '@hono/node-server',
  '@modelcontextprotocol/sdk',
  '@nestjs/core',
  '@slack/bolt',
  '@trpc/server',
  'amqplib',
  'bull',
  'bullmq',
  'discord.js',
  'express',
  'fastify',
  'graphql-yoga',
  'h3',
  'hono',
  'kafkajs',
  'koa',
  'moleculer',
  'mqtt',
  'next',
  'node-cron',
  'polka',
  'restify',
  'socket.io',
  'vscode-languageserver',
  'ws',
];
