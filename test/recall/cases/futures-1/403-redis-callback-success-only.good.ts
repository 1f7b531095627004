import type { Redis } from 'ioredis';

interface Session {
  user: string;
  roles: string[];
}

function parse(raw: string | null | undefined): Session | null {
  if (!raw) return null;
  const [user = '', ...roles] = raw.split(' ');
  return { user, roles };
}

export function loadSession(redis: Redis, sid: string): Promise<Session | null> {
  return new Promise((resolve, reject) => {
    redis.get(`sess:${sid}`, (err, raw) => {
      if (err) reject(err);
      else resolve(parse(raw));
    }).catch(() => undefined);
  });
}
