interface Sensor {
  read(): number | undefined;
}

export function pump(sensor: Sensor, signal: AbortSignal, emit: (value: number) => void): void {
  const timer = setInterval(() => {
    const value = sensor.read();
    if (value !== undefined) emit(value);
  }, 10);
  signal.addEventListener(
    'abort',
    () => {
      clearInterval(timer);
    },
    { once: true },
  );
}

export function pumpFor(sensor: Sensor, ms: number, emit: (value: number) => void): void {
  pump(sensor, AbortSignal.timeout(ms), emit);
}
