interface Motor {
  readonly state: 'idle' | 'moving' | 'broken';
  moveTo(floor: number, arrived: () => void): void;
}

export class Elevator {
  private floor = 0;

  constructor(private readonly motor: Motor) {}

  go(floor: number): Promise<number> {
    const { promise, resolve, reject } = Promise.withResolvers<number>(); // expect: never-settles
    switch (this.motor.state) {
      case 'idle':
        this.motor.moveTo(floor, () => {
          this.floor = floor;
          resolve(floor);
        });
        break;
      case 'moving':
        console.warn(`busy, still at ${this.floor}`);
        break;
      case 'broken':
        reject(new Error('out of order'));
        break;
    }
    return promise;
  }
}
