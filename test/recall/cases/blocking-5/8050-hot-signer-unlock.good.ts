import { createDecipheriv, scrypt, type BinaryLike, type ScryptOptions } from 'node:crypto';
import { promisify } from 'node:util';
import { ipcMain } from 'electron';

interface Vault {
  salt: string;
  iv: string;
  tag: string;
  data: string;
}

const derive = promisify<string, BinaryLike, number, ScryptOptions, Buffer>(scrypt);

class HotSigner {
  private seed: Buffer | null = null;

  constructor(private readonly vault: Vault) {}

  async unlock(password: string): Promise<boolean> {
    const { salt, iv, tag, data } = this.vault;
    const key = await derive(password, salt, 32, { N: 32768, r: 8, p: 1, maxmem: 36_000_000 });
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'hex')).setAuthTag(Buffer.from(tag, 'hex'));
    try {
      this.seed = Buffer.concat([decipher.update(data, 'hex'), decipher.final()]);
      return true;
    } catch {
      return false;
    }
  }

  get locked(): boolean {
    return this.seed === null;
  }
}

const signers = new Map<string, HotSigner>();

ipcMain.handle('signer:create', (_event, id: string, vault: Vault) => {
  signers.set(id, new HotSigner(vault));
});

ipcMain.handle('signer:unlock', async (_event, id: string, password: string) => {
  const signer = signers.get(id);
  return signer !== undefined && (await signer.unlock(password));
});
