import { Worker } from 'node:worker_threads';

interface CrawlOptions {
  seeds: string[];
  depth: number;
}

export function startCrawler(options: CrawlOptions, onPage: (url: string) => void): Worker {
  const file = new URL('./crawl.worker.js', import.meta.url);
  const worker = new Worker(file, { workerData: { ...options, visited: (url: string) => onPage(url) } }); // expect: spawn
  worker.on('message', onPage);
  worker.on('error', (err) => {
    console.error('crawler stopped', err);
  });
  return worker;
}
