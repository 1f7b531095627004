type Callback = (error: Error | null, value?: string) => void;

export function lookUpBad(names: Map<string, string>, name: string, callback: (error: Error | null, value?: string) => void): void { // ~ no-dropped-callback: as it is on other paths
  const value = names.get(name);
  if (value !== undefined) callback(null, value);
}

export function lookUpOk(names: Map<string, string>, name: string, callback: (error: Error | null, value?: string) => void): void {
  const value = names.get(name);
  if (value === undefined) callback(new Error('unknown'));
  else callback(null, value);
}

export function optionalOk(name: string, callback?: (error: Error | null, value?: string) => void): void {
  if (callback) callback(null, name);
}

export function callbackOrPromiseOk(name: string, callback?: (error: Error | null, value?: string) => void): Promise<string> | undefined {
  if (!callback) return Promise.resolve(name);
  callback(null, name);
  return undefined;
}

/** Not called at all: it may be there for its interface only. */
export function unusedOk(_name: string, _callback: Callback): void {}
