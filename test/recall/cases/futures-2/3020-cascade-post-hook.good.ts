import { Schema, model, type Types } from 'mongoose';

interface Reply {
  thread: Types.ObjectId;
  body: string;
}
interface Thread {
  title: string;
}

const Replies = model<Reply>('Reply', new Schema<Reply>({ thread: Schema.Types.ObjectId, body: String }));
const threadSchema = new Schema<Thread>({ title: String });

threadSchema.post('findOneAndDelete', async function cascade(doc: { _id: Types.ObjectId } | null) {
  if (!doc) return;
  await Replies.deleteMany({ thread: doc._id });
});

export const Threads = model<Thread>('Thread', threadSchema);

export async function removeThread(id: string): Promise<boolean> {
  const gone = await Threads.findOneAndDelete({ _id: id }).exec();
  return gone !== null;
}
