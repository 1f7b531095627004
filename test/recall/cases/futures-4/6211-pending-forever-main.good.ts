export interface Server {
  listen(port: number): Promise<void>;
  close(): Promise<void>;
}

export async function serve(server: Server, port: number, signals: NodeJS.Process = process): Promise<void> {
  await server.listen(port);
  await new Promise<void>((resolve) => {
    signals.once('SIGTERM', () => {
      console.log('stopping');
      resolve();
    });
  });
  await server.close();
}
