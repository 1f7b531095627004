import { Schema, model, type HydratedDocument } from 'mongoose';

interface Song {
  title: string;
  plays: number;
}
const Songs = model<Song>('Song', new Schema<Song>({ title: String, plays: Number }));

export async function byTitle(title: string): Promise<HydratedDocument<Song> | null> {
  const query = Songs.findOne();
  query.where('title', title);
  return query;
}

export async function halve(): Promise<number> {
  let n = 0;
  for await (const song of Songs.find({ plays: { $gt: 1 } }).cursor()) {
    await Songs.updateOne({ _id: song._id }, { $set: { plays: song.plays / 2 } });
    n += 1;
  }
  return n;
}
