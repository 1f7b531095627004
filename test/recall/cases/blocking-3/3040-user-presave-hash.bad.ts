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

accountSchema.pre('save', function () {
  if (!this.isModified('password')) return;
  this.password = bcrypt.hashSync(this.password, 12); // expect: cpu
});

export const AccountModel = model<Account>('Account', accountSchema);
