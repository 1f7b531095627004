export interface Engine {
  send(line: string): Promise<string>;
}

export class EngineRegistry {
  private readonly engines = new Map<string, Engine>();

  register(id: string, engine: Engine): void {
    this.engines.set(id, engine);
  }

  handle = async (command: { engineId: string; msg: string }): Promise<string> => {
    if (typeof command.engineId !== 'string') throw new TypeError('engineId must be a string');
    const engine = this.engines.get(command.engineId);
    if (engine === undefined) throw new Error(`no engine ${command.engineId}`);
    return engine.send(command.msg);
  };
}
