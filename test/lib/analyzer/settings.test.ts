import { describe, expect, test } from 'vitest';
import { readSettings } from '../../../lib/analyzer/settings.js';

describe('what users say becomes records of the catalogue', () => {
  test('of a blocking function, with `io` where no tier is given and builtins without `node:`', () => {
    const { blocking } = readSettings({
      blocking: [
        { module: 'node:fs', name: 'f' },
        { module: 'm', name: 'C#g', tier: 'network', advice: 'a cache' },
      ],
    });
    expect(blocking).toMatchObject([
      { effect: 'blocks', module: 'fs', name: 'f', tier: 'io' },
      { effect: 'blocks', module: 'm', name: 'C#g', tier: 'network', advice: 'a cache' },
    ]);
  });

  test('of an alternative, which answers a promise', () => {
    const { blocking } = readSettings({
      blocking: [{ module: 'm', name: 'f', alternative: { module: 'm/async', name: 'f' } }],
    });
    expect(blocking).toMatchObject([{ alternative: { module: 'm/async', name: 'f', shape: 'promise' } }]);
  });

  test('of an entry point and an offloader', () => {
    const { entryPoints, offloaders } = readSettings({
      entryPoints: [{ module: 'm', name: 'on', argument: 1, on: 'worker' }],
      offloaders: [{ module: 'm', name: 'run' }],
    });
    expect(entryPoints).toMatchObject([{ effect: 'invokes', when: 'later', argument: 1, on: 'worker' }]);
    expect(offloaders).toMatchObject([{ effect: 'offloads', moves: 'function', argument: 0 }]);
  });

  test('of files, by patterns', () => {
    const { isOneShot, isTest, isWorker } = readSettings({ oneShotFiles: ['cli/**'], workerFiles: ['**/*.job.ts'] });
    expect([isOneShot('cli/a.ts'), isOneShot('src/a.ts'), isWorker('src/a.job.ts'), isTest('a.ts')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  test('nothing is fine', () => {
    expect(readSettings(undefined).blocking).toEqual([]);
    expect(readSettings({}).isOneShot('a.ts')).toBe(false);
  });
});

describe('an error names the wrong key and what it should be', () => {
  test.each([
    [{ blokcing: [] }, 'settings.stall.blokcing is not a known key; known keys are blocking'],
    [[], 'settings.stall must be an object'],
    ['yes', 'settings.stall must be an object'],
    [{ blocking: {} }, 'settings.stall.blocking must be an array'],
    [{ blocking: ['fs'] }, 'settings.stall.blocking[0] must be an object'],
    [{ blocking: [{ name: 'f' }] }, 'settings.stall.blocking[0].module must be a non-empty string'],
    [{ blocking: [{ module: 'm', name: '' }] }, 'settings.stall.blocking[0].name must be a non-empty string'],
    [
      { blocking: [{ module: 'm', name: 'f', tier: 'disk' }] },
      "settings.stall.blocking[0].tier must be one of 'lookup'",
    ],
    [{ blocking: [{ module: 'm', name: 'f', teir: 'io' }] }, 'settings.stall.blocking[0].teir is not a known key'],
    [
      { blocking: [{ module: 'm', name: 'f', alternative: { module: 'm' } }] },
      'settings.stall.blocking[0].alternative.name must be a non-empty string',
    ],
    [
      { offloaders: [{ module: 'm', name: 'f', argument: 1.5 }] },
      'settings.stall.offloaders[0].argument must be the position',
    ],
    [{ offloaders: [{ module: 'm', name: 'f', moves: 'data' }] }, 'settings.stall.offloaders[0].moves must be one of'],
    [{ entryPoints: [{ module: 'm', name: 'f', on: 'moon' }] }, 'settings.stall.entryPoints[0].on must be one of'],
    [{ futures: [{ module: 'm', name: 'F', kind: 'late' }] }, 'settings.stall.futures[0].kind must be one of'],
    [{ testFiles: '**' }, 'settings.stall.testFiles must be an array of strings'],
    [{ workerFiles: [1] }, 'settings.stall.workerFiles[0] must be a non-empty string'],
  ])('%j', (settings, error) => {
    expect(() => readSettings(settings)).toThrow(error);
  });
});
