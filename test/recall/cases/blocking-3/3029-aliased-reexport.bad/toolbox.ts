import { open, slurp } from './io.js';

const toolbox = { slurp, open };

export default toolbox;
