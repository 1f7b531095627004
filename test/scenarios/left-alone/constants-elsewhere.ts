export interface Bell {
  ring(name: string): Promise<unknown>;
  rung?(name: string): Promise<unknown>;
}

declare const bells: readonly Bell[];

export const quietBell: Bell = {
  async ring(name) {
    await Promise.allSettled(bells.map((bell) => bell.ring(name)));
  },
};
