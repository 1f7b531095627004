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
  return new Promise((resolve) => { // expect: never-settles
    redis.get(`sess:${sid}`, (err, raw) => { // allow: floating
      if (!err) resolve(parse(raw));
    });
  });
}
