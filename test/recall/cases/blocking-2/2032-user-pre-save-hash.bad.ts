import { genSaltSync, hashSync } from 'bcryptjs';
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
  this.password = hashSync(this.password, genSaltSync(12)); // expect: cpu
});

export const MemberModel = mongoose.model<Member>('Member', memberSchema);
