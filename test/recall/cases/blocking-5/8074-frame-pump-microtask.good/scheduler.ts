export type Step = () => void;

export interface Scheduler {
  soon(step: Step): void;
}

export const immediates: Scheduler = {
  soon: (step) => {
    setImmediate(step);
  },
};
