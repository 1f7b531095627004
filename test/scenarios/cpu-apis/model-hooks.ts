/** Hooks of models run whenever a record is saved. */
import bcrypt from 'bcrypt';
import { Schema } from 'mongoose';

interface User {
  password: string;
}

export const users = new Schema<User>({ password: String });

users.pre('save', function () {
  this.password = bcrypt.hashSync(this.password, 12); // ~ no-cpu-heavy-work: bcrypt.hashSync
});

users.pre('save', async function () {
  this.password = await bcrypt.hash(this.password, 12);
});
