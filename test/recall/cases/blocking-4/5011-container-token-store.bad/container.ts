type Ctor<T> = new () => T;

export class Container {
  private readonly made = new Map<Ctor<unknown>, unknown>();

  get<T>(ctor: Ctor<T>): T {
    let instance = this.made.get(ctor) as T | undefined;
    if (instance === undefined) {
      instance = new ctor();
      this.made.set(ctor, instance);
    }
    return instance;
  }
}
