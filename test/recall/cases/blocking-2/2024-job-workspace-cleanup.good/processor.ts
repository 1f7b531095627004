import { openWorkspace } from './workspace.js';

interface Job {
  id: string;
  data: { url: string };
}

export function renderProcessor(render: (url: string, dir: string) => Promise<string>) {
  return async (job: Job): Promise<string> => {
    const ws = await openWorkspace(job.id);
    try {
      return await render(job.data.url, ws.dir);
    } finally {
      await ws.dispose();
    }
  };
}
