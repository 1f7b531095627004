import { newSigningKeys } from './keys.js';

export const routes = new Map<string, string>();

function Post(path: string) {
  return <T extends (...args: never[]) => Promise<unknown>>(method: T, context: ClassMethodDecoratorContext): T => {
    routes.set(path, String(context.name));
    return method;
  };
}

export interface TenantRepo {
  create(row: { name: string; privateKey: string; publicKey: string }): Promise<string>;
}

export class TenantsController {
  constructor(private readonly repo: TenantRepo) {}

  @Post('/tenants')
  async create(body: { name: string }): Promise<{ id: string; publicKey: string }> {
    const keys = await newSigningKeys();
    const id = await this.repo.create({ name: body.name, ...keys });
    return { id, publicKey: keys.publicKey };
  }
}
