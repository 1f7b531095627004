export type Step = () => void;

export interface Scheduler {
  soon(step: Step): void;
}

export const microtasks: Scheduler = {
  soon: (step) => {
    queueMicrotask(step); // allow: starvation
  },
};
