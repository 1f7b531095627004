import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../lib/catalogue/index.js';
import { hasHandlerSyntax, placeByDeclaration, placeByExpectation } from '../../../lib/context/handler-types.js';
import { ApiIndex } from '../../../lib/types/api-index.js';
import { analyse } from '../../support/analysis.js';

const api = new ApiIndex(catalogue);

describe('what is declared of a function', () => {
  test.each([
    ["import type { Request } from 'express'; function f(request: Request) {}", 'event-loop'],
    ["import type { ServerResponse } from 'node:http'; function f(url: string, out: ServerResponse) {}", 'event-loop'],
    ["import type * as http from 'node:http'; function f(out: http.ServerResponse) {}", 'event-loop'],
    ["import type { Context } from 'koa'; const f = (ctx: Context) => {};", 'event-loop'],
    ["import type { Application } from 'express'; function f(app: Application) {}", undefined],
    ['interface Context { url: string } function f(ctx: Context) {}', undefined],
    ['function f(ctx: Context) {}', undefined],
    ["import { Get } from '@nestjs/common'; class A { @Get() f() {} }", 'event-loop'],
    ["import { Get } from '@nestjs/common'; class A { @Get f() {} }", 'event-loop'],
    ["import * as nest from '@nestjs/common'; class A { @nest.Get('path') f() {} }", 'event-loop'],
    ["import { Get, Header } from '@nestjs/common'; class A { @Header('a', 'b') @Get() f() {} }", 'event-loop'],
    ["import { Header } from '@nestjs/common'; class A { @Header('a', 'b') f() {} }", undefined],
    ['declare function Get(): any; class A { @Get() f() {} }', undefined],
  ])('%s: %s', (code, on) => {
    const { edges, fn } = analyse({ 'sample.ts': `${code}\nexport {};` });
    expect(placeByDeclaration(fn('f'), edges.dispatch.view, api)).toBe(on);
  });

  test.each([
    ["import type { PipeTransform } from '@nestjs/common'; class A implements PipeTransform { transform() {} }", true],
    ["import { Transform } from 'node:stream'; class A extends Transform { _transform() {} }", true],
    ["import { Transform } from 'node:stream'; class A extends Transform { transform() {} }", false],
    ["import { Transform } from 'node:stream'; class A extends Transform { static _flush() {} }", false],
    ["import { Duplex } from 'node:stream'; class B extends Duplex {} class A extends B { _final() {} }", true],
    ['class Transform {} class A extends Transform { _transform() {} }', false],
    ["import { Transform } from 'node:stream'; const a = { _transform() {} };", false],
  ])('a member by the class around it, %s: %s', (code, isKnown) => {
    const { edges, fn } = analyse({ 'sample.ts': `${code}\nexport {};` });
    const name = /(?:_?transform|_final|_flush)(?=\(\))/u.exec(code)?.[0] ?? '';
    expect(placeByDeclaration(fn(name), edges.dispatch.view, api)).toBe(isKnown ? 'event-loop' : undefined);
  });
});

describe('what is expected where a function stands', () => {
  test.each([
    ["import type { RequestHandler } from 'express'; const f: RequestHandler = (req, res) => {};", 'event-loop'],
    ["import type { Handler } from 'aws-lambda'; export const f: Handler = async () => {};", 'event-loop'],
    ["import type { RequestHandler } from 'express'; const f = ((req, res) => {}) as RequestHandler;", 'event-loop'],
    ["import type { CommandModule } from 'yargs'; const a: CommandModule = { handler: function f() {} };", 'one-shot'],
    [
      "import type { CommandModule } from 'yargs'; const a: CommandModule = { handler: (function f() {}) };",
      'one-shot',
    ],
    [
      "import type { CommandModule } from 'yargs'; const a: CommandModule = { builder: function f(y) { return y; } };",
      undefined,
    ],
    ["import type { RequestHandler } from 'express'; const f = () => {}; const a: RequestHandler = f;", undefined],
    ["import type { RequestHandler } from 'express'; type Own = () => void; const f: Own = () => {};", undefined],
    ['type RequestHandler = () => void; const f: RequestHandler = () => {};', undefined],
    ['const a = { handler: function f() {} };', undefined],
  ])('%s: %s', (code, on) => {
    const { edges, fn } = analyse({ 'sample.ts': `${code}\nexport {};` });
    expect(placeByExpectation(fn('f'), edges.dispatch.view, api)).toBe(on);
  });

  test('a method of an object', () => {
    const code = "import type { CommandModule } from 'yargs'; export const a: CommandModule = { handler() {} };";
    const { edges, fn } = analyse({ 'sample.ts': code });
    expect(placeByExpectation(fn('handler'), edges.dispatch.view, api)).toBe('one-shot');
  });
});

test.each([
  ['class A { @Get() f() {} }', true],
  ['const a = { f() {} };', true],
  ['function f(request: Request) {}', true],
  ['function f(url: string, request: express.Request) {}', true],
  ['class A { f() {} }', false],
  ['const a = { f: () => {} };', false],
  ['function f(request) {}', false],
  ['function f(request: Response) {}', false],
  ['function f(requests: Request[]) {}', false],
])('whether syntax leaves room for a place, %s: %s', (code, isRoom) => {
  const { fn } = analyse({ 'sample.ts': `${code}\nexport {};` });
  expect(hasHandlerSyntax(fn('f'), new Set(['Request', 'use']))).toBe(isRoom);
});

test('the name of a known member leaves room, too', () => {
  const { fn } = analyse({ 'sample.ts': 'export class A { use() {} using() {} }' });
  expect(hasHandlerSyntax(fn('use'), new Set(['Request', 'use']))).toBe(true);
  expect(hasHandlerSyntax(fn('using'), new Set(['Request', 'use']))).toBe(false);
});
