import { PlayerState } from './player-state.js';

interface Ctx {
  arg: string;
  answer(text: string): Promise<void>;
}

const state = new PlayerState();

export async function volumeCommand(ctx: Ctx): Promise<void> {
  const wanted = Number.parseInt(ctx.arg, 10);
  if (Number.isNaN(wanted)) {
    await ctx.answer(`volume is ${String(state.volume)}`);
    return;
  }
  await state.setVolume(wanted);
  await ctx.answer('done');
}
