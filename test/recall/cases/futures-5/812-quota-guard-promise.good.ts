interface Limits {
  remaining(tenant: string): Promise<number>;
}

export class UploadService {
  constructor(
    private readonly limits: Limits,
    private readonly store: (tenant: string, data: Uint8Array) => Promise<string>,
  ) {}

  private async hasRoom(tenant: string, bytes: number): Promise<boolean> {
    return (await this.limits.remaining(tenant)) >= bytes;
  }

  async upload(tenant: string, data: Uint8Array): Promise<string> {
    const allowed = await this.hasRoom(tenant, data.byteLength);
    if (!allowed) {
      throw new Error(`tenant ${tenant} is over its quota`);
    }
    return this.store(tenant, data);
  }
}
