interface Renderer {
  compile(source: string): Promise<(data: object) => string>;
}

export interface Letter {
  template: string;
  data: object;
}

export function render(renderer: Renderer, letter: Letter): Promise<string> {
  return new Promise<string>((resolve) => { // expect: never-settles
    const finish = (html: string): void => {
      resolve(html.trim());
    };
    void (async () => {
      try {
        const template = await renderer.compile(letter.template);
        finish(template(letter.data));
      } catch (err) {
        console.error('render failed', err);
      }
    })();
  });
}
