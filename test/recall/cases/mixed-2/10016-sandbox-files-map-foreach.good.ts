import Fastify from 'fastify';

interface Sandbox {
  files: { write(path: string, content: string): Promise<void> };
  run(entry: string): Promise<{ stdout: string }>;
  url(port: number): string;
}

interface Fragment {
  template: 'script' | 'web';
  port?: number;
  entry: string;
  code: Record<string, string>;
}

export function fragmentServer(open: (template: string) => Promise<Sandbox>) {
  const app = Fastify();

  app.post<{ Body: Fragment }>('/api/sandbox', async (request) => {
    const { template, code, entry, port } = request.body;
    const sandbox = await open(template);

    await Promise.all(
      Object.entries(code).map(async ([path, content]) => {
        await sandbox.files.write(path, content);
        request.log.info({ path }, 'copied');
      }),
    );

    if (template === 'web') return { url: sandbox.url(port ?? 80) };
    const { stdout } = await sandbox.run(entry);
    return { stdout };
  });

  return app;
}
