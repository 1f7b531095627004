import { model, Schema, type Types } from 'mongoose';

interface Track {
  title: string;
  artist: Types.ObjectId;
  plays: number;
}

const trackSchema = new Schema<Track>({ title: String, artist: Schema.Types.ObjectId, plays: Number });

trackSchema.pre('save', async function () {
  this.title = this.title.trim();
});
trackSchema.index({ title: 1 });

const Tracks = model<Track>('Track', trackSchema);

export interface TrackFilter {
  minPlays?: number;
  withArtist?: boolean;
  page: number;
}

export async function tracks(filter: TrackFilter): Promise<{ total: number; titles: string[] }> {
  const query = Tracks.find();
  if (filter.minPlays !== undefined) query.where('plays').gte(filter.minPlays);
  const counting = query.clone().countDocuments();
  if (filter.withArtist) query.populate('artist');
  query.sort({ plays: -1 }).skip(filter.page * 10).limit(10);
  const [total, rows] = await Promise.all([counting, query]);
  return { total, titles: rows.map((t) => t.title) };
}

export async function longest(): Promise<string> {
  let best = '';
  for await (const track of Tracks.find().cursor()) {
    if (track.title.length > best.length) best = track.title;
  }
  return best;
}

export function played(id: string): void {
  Tracks.updateOne({ _id: id }, { $inc: { plays: 1 } })
    .exec()
    .catch((err: unknown) => console.error('plays', err));
}
