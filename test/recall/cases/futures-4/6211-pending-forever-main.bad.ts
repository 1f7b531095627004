export interface Server {
  listen(port: number): Promise<void>;
  close(): Promise<void>;
}

export async function serve(server: Server, port: number, signals: NodeJS.Process = process): Promise<void> {
  await server.listen(port);
  signals.once('SIGTERM', () => {
    console.log('stopping');
  });
  await new Promise<void>(() => {}); // expect: never-settles
  await server.close();
}
