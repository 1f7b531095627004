import Database from 'better-sqlite3';
import { Redis } from 'ioredis';
import knex from 'knex';

export const db = knex({ client: 'pg', connection: process.env['DATABASE_URL'] ?? '' });
export const redis = new Redis();
export const audit = new Database('audit.db');
