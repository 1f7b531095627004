import { unitName, type Unit } from '../syntax/functions.js';

/** What programs call what they do once, when they start or stop: `init`, `initDatabase`, `setupLogger`, `start`. */
const START_UP =
  /^[#_]?(?:init(?:iali[sz]e)?|boot(?:strap)?|set[Uu]p|start[Uu]p)(?:[A-Z_]|$)|^[#_]?(?:main|start|stop|shut[Dd]own|tear[Dd]own|onModule(?:Init|Destroy)|(?:on|before)Application\w+)$/u;

/** Whether a function goes by a name of what is done once. A name alone is no proof: who calls it says more. */
export function hasStartUpName(unit: Unit): boolean {
  return START_UP.test(unitName(unit) ?? '');
}
