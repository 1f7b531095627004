import type { Reads } from '../records.js';
import { reading } from '../shape.js';

const redisCommands = 'https://redis.io/docs/latest/commands/';

/** Commands that look at keys. */
const ioredis = reading({ module: 'ioredis', source: redisCommands }, 'RedisCommander#', [
  'exists',
  'get',
  'getBuffer',
  'getrange',
  'hexists',
  'hget',
  'hgetall',
  'hkeys',
  'hlen',
  'hmget',
  'hvals',
  'keys',
  'lindex',
  'llen',
  'lrange',
  'mget',
  'pttl',
  'scard',
  'sismember',
  'smembers',
  'strlen',
  'ttl',
  'zcard',
  'zcount',
  'zrange',
  'zrangebyscore',
  'zrank',
  'zscore',
]);

const supabase = reading(
  { module: '@supabase/supabase-js', source: 'https://supabase.com/docs/reference/javascript/select' },
  'SupabaseClient#',
  ['from'],
);

/** What is said of a request before it is sent, by a word that elsewhere changes something. */
const requests = [
  reading(
    { module: 'superagent', source: 'https://forwardemail.github.io/superagent/#setting-header-fields' },
    'SARequest#',
    ['set'],
  ),
  reading(
    { module: 'superagent', source: 'https://forwardemail.github.io/superagent/#setting-header-fields' },
    'RequestBase#',
    ['set'],
  ),
].flat();

/** Calls of packages that only ask, where their names or the names of what they are called on would not say so. */
export const readingRecords: readonly Reads[] = [...ioredis, ...supabase, ...requests];
