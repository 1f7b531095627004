import { type HydratedDocument, model, Schema, type Types } from 'mongoose';

interface Board {
  title: string;
  cards: number;
}
interface Card {
  board: Types.ObjectId;
  text: string;
}

const Boards = model<Board>('Board', new Schema<Board>({ title: String, cards: { type: Number, default: 0 } }));

const cardSchema = new Schema<Card>({
  board: { type: Schema.Types.ObjectId, ref: 'Board', required: true },
  text: String,
});

cardSchema.post('save', function (doc: HydratedDocument<Card>) {
  Boards.updateOne({ _id: doc.board }, { $inc: { cards: 1 } }); // expect: lazy
});

export const Cards = model<Card>('Card', cardSchema);
