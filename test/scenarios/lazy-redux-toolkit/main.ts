import { configureStore, createAsyncThunk } from '@reduxjs/toolkit';

const store = configureStore({ reducer: (count: number = 0) => count });
const load = createAsyncThunk('load', async (id: number) => id);

export function actionBad(): void {
  load(1); // ~ no-floating-future: never runs
}

export async function dispatchedOk(): Promise<void> {
  await store.dispatch(load(1));
  const action = load(2);
  await store.dispatch(action);
}
