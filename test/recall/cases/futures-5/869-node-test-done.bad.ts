import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { describe, it } from 'node:test';

class Thermostat extends EventEmitter<{ change: [number]; alarm: [Error] }> {
  private celsius = 20;

  set(celsius: number): void {
    if (celsius > 90) {
      this.emit('alarm', new RangeError(`${String(celsius)} is too hot`));
      return;
    }
    this.celsius = celsius;
    setImmediate(() => this.emit('change', this.celsius));
  }
}

describe('Thermostat', () => {
  it('emits the new value', (_t, done) => { // expect: never-settles
    const thermostat = new Thermostat();
    thermostat.once('change', (celsius) => {
      assert.equal(celsius, 21);
    });
    thermostat.set(21);
  });

  it('raises an alarm', (_t, done) => {
    const thermostat = new Thermostat();
    thermostat.once('alarm', (err) => {
      assert.match(err.message, /too hot/);
      done();
    });
    thermostat.set(120);
  });
});
