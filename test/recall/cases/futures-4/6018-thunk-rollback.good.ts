type Undo = () => Promise<void>;

export interface Cloud {
  createVm(name: string): Promise<string>;
  destroyVm(id: string): Promise<void>;
  attachIp(id: string): Promise<string>;
  releaseIp(ip: string): Promise<void>;
}

const undoVm = (cloud: Cloud, id: string): Undo => () => cloud.destroyVm(id);
const undoIp = (cloud: Cloud, ip: string): Undo => () => cloud.releaseIp(ip);

export async function provision(cloud: Cloud, name: string, verify: (ip: string) => Promise<boolean>): Promise<string> {
  const id = await cloud.createVm(name);
  const ip = await cloud.attachIp(id);
  if (await verify(ip)) return ip;
  await undoIp(cloud, ip)();
  await undoVm(cloud, id)();
  throw new Error(`verification of ${name} failed`);
}
