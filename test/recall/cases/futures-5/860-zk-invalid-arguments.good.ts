type StatCallback = (code: number, message: string, version?: number) => void;

interface Wire {
  request(op: 'create' | 'delete', path: string, data: string, reply: (code: number, version: number) => void): void;
}

export class Keeper {
  constructor(private readonly wire: Wire) {}

  create(path: string | null, data: string, callback: StatCallback): void {
    if (path === null || !path.startsWith('/')) {
      callback(-8, 'bad arguments');
      return;
    }
    this.wire.request('create', path, data, (code, version) => {
      if (code === 0) callback(code, 'ok', version);
      else callback(code, `create ${path} failed`);
    });
  }

  remove(path: string, callback: StatCallback): void {
    if (!path.startsWith('/')) {
      callback(-8, 'bad arguments');
      return;
    }
    this.wire.request('delete', path, '', (code) => {
      callback(code, code === 0 ? 'ok' : 'failed');
    });
  }
}
