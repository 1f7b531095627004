import type { EventEmitter } from 'node:events';
import { loadTemplate, type Vars } from './templates/index.js';

export interface Job {
  to: string;
  template: string;
  vars: Vars;
}

const fill = (html: string, vars: Vars): string => html.replace(/\{\{(\w+)\}\}/g, (_, key: string) => vars[key] ?? '');

const footer = loadTemplate('footer');

export function attachMailer(queue: EventEmitter<{ job: [Job] }>, send: (to: string, html: string) => Promise<void>): void {
  queue.on('job', (job) => {
    loadTemplate(job.template, (err, html) => { // allow: blocking
      if (err !== null) {
        console.error('no template %s', job.template, err);
        return;
      }
      send(job.to, fill(html, job.vars) + footer).catch((cause: unknown) => {
        console.error('mail to %s failed', job.to, cause);
      });
    });
  });
}
