interface Dialog {
  onButton(cb: (button: 'yes' | 'no' | 'close') => void): void;
  show(text: string): void;
  hide(): void;
}

export class Confirm {
  static ask(dialog: Dialog, text: string): Promise<boolean> {
    return new Promise<boolean>((resolve) => {
      dialog.onButton((button) => {
        dialog.hide();
        if (button === 'close') {
          return resolve(false);
        }
        resolve(button === 'yes');
      });
      dialog.show(text);
    });
  }
}
