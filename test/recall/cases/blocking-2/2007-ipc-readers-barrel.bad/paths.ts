import { join } from 'node:path';

export function homeOf(user: string): string {
  return join('/Users', user, '.claude');
}
