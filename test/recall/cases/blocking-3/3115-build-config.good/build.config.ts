import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { banner } from './banner.js';

const commit = execSync('git rev-parse --short HEAD', { encoding: 'utf8' }).trim();

export default {
  define: { __COMMIT__: JSON.stringify(commit) },
  plugins: existsSync('LICENSE') ? [banner('LICENSE')] : [],
};
