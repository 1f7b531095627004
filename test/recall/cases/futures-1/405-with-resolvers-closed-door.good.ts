interface Motor {
  readonly state: 'idle' | 'moving' | 'broken';
  moveTo(floor: number, arrived: () => void): void;
}

export class Elevator {
  private floor = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly motor: Motor) {}

  go(floor: number): Promise<number> {
    const { promise, resolve, reject } = Promise.withResolvers<number>();
    switch (this.motor.state) {
      case 'idle':
        this.motor.moveTo(floor, () => {
          this.floor = floor;
          resolve(floor);
          this.waiting.shift()?.();
        });
        break;
      case 'moving':
        this.waiting.push(() => {
          this.go(floor).then(resolve, reject);
        });
        break;
      case 'broken':
        reject(new Error('out of order'));
        break;
    }
    return promise;
  }
}
