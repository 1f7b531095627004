import { nodeFor, type FileNode } from './node-stat.js';

export interface FileService {
  getFileStat(path: string): Promise<FileNode>;
}

export class NodeFileService implements FileService {
  private served = 0;

  async getFileStat(path: string): Promise<FileNode> {
    this.served += 1;
    return await nodeFor(path, 1);
  }

  get count(): number {
    return this.served;
  }
}
