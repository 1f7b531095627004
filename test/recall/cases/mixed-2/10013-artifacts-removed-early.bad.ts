import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface ArtifactClient {
  upload(name: string, files: readonly string[], root: string): Promise<{ size: number }>;
}

interface Build {
  id: string;
  writeTo(dir: string): Promise<void>;
}

export class PackagingAction {
  constructor(
    private readonly client: ArtifactClient,
    private readonly group: (title: string) => () => void,
  ) {}

  async main(build: Build): Promise<string> {
    const baseDir = await mkdtemp(join(tmpdir(), 'image-'));
    await build.writeTo(baseDir);

    const endGroup = this.group('Uploading artifacts...');
    this.uploadArtifacts(baseDir, build.id); // expect: floating
    endGroup();

    await rm(baseDir, { recursive: true, force: true });
    return build.id;
  }

  private async uploadArtifacts(baseDir: string, id: string): Promise<number> {
    const files = await readdir(baseDir, { recursive: true });
    const { size } = await this.client.upload(`assets-${id}`, files, baseDir);
    return size;
  }
}
