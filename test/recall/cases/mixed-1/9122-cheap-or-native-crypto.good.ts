import { createHash, createHmac, scryptSync, timingSafeEqual } from 'node:crypto';
import { gzip } from 'node:zlib';
import { compare } from 'bcrypt';
import type { RequestHandler } from 'express';

const cookieKey = scryptSync(process.env.COOKIE_SECRET ?? 'dev', 'cookie-v1', 32);

const sign = (value: string): string => createHmac('sha256', cookieKey).update(value).digest('base64url');

export const session: RequestHandler = (req, res, next) => {
  const [value = '', mac = ''] = (req.header('x-session') ?? '').split('.');
  const expected = Buffer.from(sign(value));
  const actual = Buffer.from(mac);
  if (actual.length === expected.length && timingSafeEqual(actual, expected)) next();
  else res.sendStatus(401);
};

export const login =
  (digests: ReadonlyMap<string, string>): RequestHandler =>
  async (req, res) => {
    const { user, password } = req.body as { user: string; password: string };
    const ok = await compare(password, digests.get(user) ?? '');
    res.status(ok ? 200 : 401).json({ token: ok ? `${user}.${sign(user)}` : null });
  };

export const page =
  (render: () => string): RequestHandler =>
  (_req, res, next) => {
    const html = render();
    gzip(html, (err, body) => {
      if (err !== null) {
        next(err);
        return;
      }
      res.set({ etag: createHash('sha1').update(html).digest('hex'), 'content-encoding': 'gzip' }).send(body);
    });
  };
