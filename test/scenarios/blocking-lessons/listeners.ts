import { EventEmitter } from 'node:events';
import { writeFileSync } from 'node:fs';

enum Event {
  Update = 'update',
}

class Api extends EventEmitter {}

export class Bridge {
  constructor(api: Api) {
    api.on(Event.Update, this.store.bind(this));
  }

  store(): void {
    writeFileSync('accessories.json', '[]'); // ~ no-blocking-call: writeFileSync
  }
}
