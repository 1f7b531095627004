import request from 'superagent';

export interface Metrics {
  observe(status: number): void;
}

export async function pushRelease(base: string, tag: string, metrics: Metrics): Promise<string> {
  const req = request.post(`${base}/releases`).type('json').send({ tag });
  const res = await req;
  metrics.observe(res.status);
  return String(res.body.id);
}
