import type S3 from 'aws-sdk/clients/s3.js';

declare const s3: S3;

export function forgottenBad(): void {
  s3.deleteObject({ Bucket: 'a', Key: 'b' }); // ~ no-floating-future: `.promise()`
}

export async function awaitedBad(): Promise<void> {
  await s3.putObject({ Bucket: 'a', Key: 'b' }); // ~ no-floating-future: `await` does not do that
}

export async function promisedOk(): Promise<void> {
  await s3.putObject({ Bucket: 'a', Key: 'b' }).promise();
  const request = s3.getObject({ Bucket: 'a', Key: 'b' });
  request.on('httpDone', () => undefined);
  request.send();
}

export function callbackOk(done: (error: unknown) => void): void {
  s3.deleteObject({ Bucket: 'a', Key: 'b' }, done);
  s3.deleteObject({ Bucket: 'a', Key: 'b' }, (error) => {
    done(error);
  });
}
