import bcrypt from 'bcrypt';
import { Schema, model } from 'mongoose';

interface Account {
  email: string;
  password: string;
}

const accountSchema = new Schema<Account>({
  email: { type: String, required: true },
  password: { type: String, required: true },
});

accountSchema.pre('save', async function () {
  if (!this.isModified('password')) return;
  this.password = await bcrypt.hash(this.password, 12);
});

export const AccountModel = model('Account', accountSchema);
