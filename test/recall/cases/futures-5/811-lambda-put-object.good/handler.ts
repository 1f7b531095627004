import { PutObjectCommand, S3Client } from './aws.js';

const s3 = new S3Client({});

interface Event {
  readonly Records: { messageId: string; body: string }[];
}
interface BatchResponse {
  batchItemFailures: { itemIdentifier: string }[];
}

function archive(id: string, body: string): Promise<unknown> {
  return s3.send(new PutObjectCommand({ Bucket: 'inbox-archive', Key: `${id}.json`, Body: body }));
}

export const handler = async (event: Event): Promise<BatchResponse> => {
  const failed: string[] = [];
  for (const record of event.Records) {
    try {
      const parsed = JSON.parse(record.body) as { kind?: string };
      if (parsed.kind === 'heartbeat') continue;
      await archive(record.messageId, record.body);
    } catch {
      failed.push(record.messageId);
    }
  }
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
};
