import { resolveMx, resolveTxt } from 'node:dns/promises';

export interface Verdict {
  ok: boolean;
  exchanges: number;
  spf: boolean;
}

export async function checkAddress(address: string): Promise<Verdict> {
  const domain = address.split('@')[1];
  if (domain === undefined) return { ok: false, exchanges: 0, spf: false };
  const mx = await resolveMx(domain); // allow: sequential
  const txt = await resolveTxt(domain); // expect: sequential
  const spf = txt.some((parts) => parts.join('').startsWith('v=spf1'));
  return { ok: mx.length > 0, exchanges: mx.length, spf };
}
