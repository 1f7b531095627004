export { branchActivity, type Activity } from './activity.js';
export { default as git } from './exec.js';
