import mongoose from 'mongoose';

export interface BootOptions {
  uri: string;
  listen: () => Promise<number>;
}

export async function boot({ uri, listen }: BootOptions): Promise<number> {
  try {
    await mongoose.connect(uri, { serverSelectionTimeoutMS: 4000 });
    console.log('connected to MongoDB');
  } catch (err) {
    console.error('MongoDB is not reachable', err);
    process.exitCode = 1;
    return 0;
  }
  const port = await listen();
  console.log(`listening on ${String(port)}`);
  return port;
}
