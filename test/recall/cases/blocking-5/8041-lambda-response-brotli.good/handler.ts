import format, { type Result } from './format-response.js';

interface Event {
  headers: Record<string, string | undefined>;
  queryStringParameters?: Record<string, string | undefined>;
}

type Inner = (event: Event) => Promise<unknown>;

export function http(inner: Inner): (event: Event) => Promise<Result> {
  return async (event) => {
    try {
      const payload = await inner(event);
      return await format(payload, event.headers['accept-encoding'] ?? '');
    } catch (err) {
      return { statusCode: 500, headers: {}, body: String(err) };
    }
  };
}
