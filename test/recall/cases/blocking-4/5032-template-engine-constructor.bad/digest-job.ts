import { Engine } from './engine.js';

export interface Mail {
  send(to: string, html: string): Promise<void>;
}

export const digestJob = (mail: Mail) => async (job: { data: { to: string; items: string } }) => {
  const engine = new Engine('templates/digest'); // expect: blocking
  await mail.send(job.data.to, engine.render('digest.html', { items: job.data.items }));
};
