/** A program that starts a server as the last thing it does: a failure to start ends it, and is printed. */
interface Server {
  prepare(): Promise<void>;
  listen(port: number): Promise<void>;
}
declare const server: Server;

server.prepare(); // ~ no-floating-future
server.listen(80); // ~strict no-floating-future

export {};
