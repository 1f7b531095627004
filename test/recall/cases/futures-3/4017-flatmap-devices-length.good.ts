interface Device {
  token: string;
  muted: boolean;
}
interface Member {
  name: string;
  devices: Device[];
}
interface PushApi {
  send(token: string, title: string): Promise<void>;
}

export default class Announcer {
  constructor(readonly api: PushApi) {}

  async announce(title: string, members: Iterable<Member>): Promise<{ sent: number }> {
    const pushes = [...members].flatMap(({ devices }) => devices.filter((d) => !d.muted).map((d) => this.api.send(d.token, title)));
    await Promise.allSettled(pushes);
    return { sent: pushes.length };
  }
}
