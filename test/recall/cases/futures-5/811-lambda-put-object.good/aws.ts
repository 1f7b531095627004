export class PutObjectCommand {
  constructor(readonly input: { Bucket: string; Key: string; Body: string }) {}
}
export interface PutObjectOutput {
  ETag?: string;
}
export declare class S3Client {
  constructor(config: { region?: string });
  send(command: PutObjectCommand): Promise<PutObjectOutput>;
}
