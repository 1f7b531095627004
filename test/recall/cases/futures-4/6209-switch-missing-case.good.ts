export type Choice = 'save' | 'discard' | 'cancel';

export interface Dialogs {
  ask(question: string, done: (choice: Choice) => void): void;
}

export class Editor {
  constructor(
    private readonly dialogs: Dialogs,
    private readonly save: () => Promise<void>,
  ) {}

  async close(dirty: boolean): Promise<boolean> {
    if (!dirty) return true;
    return this.confirm();
  }

  private confirm(): Promise<boolean> {
    return new Promise((resolve, reject) => {
      this.dialogs.ask('Save changes?', (choice) => {
        switch (choice) {
          case 'save':
            this.save().then(() => resolve(true), reject);
            break;
          case 'discard':
            resolve(true);
            break;
          case 'cancel':
            resolve(false);
            break;
        }
      });
    });
  }
}
