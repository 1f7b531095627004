export { hash as hashPassword } from 'bcryptjs';
export { randomUUID as newId } from 'node:crypto';
