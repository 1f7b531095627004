interface Sensor {
  read(): number | undefined;
}

export function pump(sensor: Sensor, signal: AbortSignal, emit: (value: number) => void): void {
  const poll = (): void => { // allow: starvation
    if (signal.aborted) return;
    const value = sensor.read();
    if (value !== undefined) emit(value);
    queueMicrotask(poll); // expect: starvation
  };
  queueMicrotask(poll); // allow: starvation
}

export function pumpFor(sensor: Sensor, ms: number, emit: (value: number) => void): void {
  pump(sensor, AbortSignal.timeout(ms), emit); // allow: starvation
}
