import request from 'superagent';

export interface Metrics {
  observe(status: number): void;
}

export async function pushRelease(base: string, tag: string, metrics: Metrics): Promise<string> {
  const req = request.post(`${base}/releases`).type('json').send({ tag });
  req.end((err, res) => { // allow: rerun
    if (!err) metrics.observe(res.status);
  });
  const res = await req; // expect: rerun
  return String(res.body.id);
}
