export { hash as hashPassword } from 'bcrypt';
export { randomUUID as newId } from 'node:crypto';
