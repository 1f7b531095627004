import type { EventEmitter } from 'node:events';

export interface Avatar {
  url: string;
  etag: string;
}

export class Avatars {
  private readonly cache = new Map<string, Avatar>();

  constructor(private readonly bus: EventEmitter) {}

  fetch(user: string): Promise<Avatar> {
    return new Promise<Avatar>((resolve, reject) => {
      const hit = this.cache.get(user);
      if (hit !== undefined) return resolve(hit);
      this.bus.once(`avatar:${user}`, (avatar: Avatar) => {
        this.cache.set(user, avatar);
        resolve(avatar);
      });
      this.bus.once(`avatar-error:${user}`, reject);
      this.bus.emit('avatar-wanted', user);
      return undefined;
    });
  }
}
