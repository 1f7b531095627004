import bcrypt from 'bcrypt';
import mongoose from 'mongoose';

interface Member {
  email: string;
  password: string;
}

const memberSchema = new mongoose.Schema<Member>({
  email: { type: String, required: true, unique: true },
  password: { type: String, required: true },
});

memberSchema.pre('save', async function () {
  if (!this.isModified('password')) return;
  this.password = await bcrypt.hash(this.password, 12);
});

export const MemberModel = mongoose.model<Member>('Member', memberSchema);
