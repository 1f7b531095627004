export interface Heartbeat {
  up: boolean;
  ms: number;
  msg: string;
}

export abstract class MonitorType {
  abstract readonly name: string;
  abstract check(target: string): Promise<Heartbeat>;
}
