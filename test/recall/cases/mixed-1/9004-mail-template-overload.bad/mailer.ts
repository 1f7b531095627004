import type { EventEmitter } from 'node:events';
import { loadTemplate, type Vars } from './templates/index.js';

export interface Job {
  to: string;
  template: string;
  vars: Vars;
}

const fill = (html: string, vars: Vars): string => html.replace(/\{\{(\w+)\}\}/g, (_, key: string) => vars[key] ?? '');

export function attachMailer(queue: EventEmitter<{ job: [Job] }>, send: (to: string, html: string) => Promise<void>): void {
  queue.on('job', (job) => {
    const html = loadTemplate(job.template); // expect: blocking
    send(job.to, fill(html, job.vars)).catch((err: unknown) => {
      console.error('mail to %s failed', job.to, err);
    });
  });
}
