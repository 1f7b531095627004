import { chain, type Task } from './task.js';

interface Coupon {
  code: string;
  left: number;
}

export const coupons = (find: (code: string) => Task<Coupon>, save: (c: Coupon) => Task<void>) => {
  const spend = chain((c: Coupon) => save({ ...c, left: c.left - 1 }));

  return async function redeem(code: string): Promise<boolean> {
    const coupon = await find(code)();
    if (coupon.left <= 0) return false;
    await spend(find(code)); // expect: lazy
    return true;
  };
};
