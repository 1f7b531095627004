import { limit, persist, type State } from './index.js';

export interface Ui {
  info(text: string): void;
  error(text: string): void;
}

export const makeOpen = (file: string, state: State, ui: Ui) => {
  const remember = (path: string): void => {
    state.recent = [path, ...state.recent.filter((p) => p !== path)].slice(0, limit);
  };
  return async (path: string, load: (p: string) => Promise<void>): Promise<void> => {
    try {
      await load(path);
      remember(path);
      await persist(file, state);
      ui.info(`opened ${path}`);
    } catch (err) {
      ui.error(String(err));
    }
  };
};
