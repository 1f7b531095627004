import fc from 'fast-check';

type Text = fc.Arbitrary<string>;

/** Text with generated parts. */
function text(strings: TemplateStringsArray, ...parts: readonly Text[]): Text {
  return fc.tuple(...parts).map((values) => String.raw({ raw: strings }, ...values));
}

const name = fc.constantFrom('a', 'b', 'c', 'run', 'poll', 'resolve', 'cx', 'value');
const type = fc.constantFrom('any', 'unknown', 'Promise<void>', 'string[]', '() => void', 'T', 'A', 'never');

const atom = fc.oneof(
  name,
  fc.constantFrom('1', '"x"', '`x`', 'null', 'this', '/a+/u', 'new.target', 'import.meta.url'),
  fc.constantFrom('readFileSync', 'fs.promises', 'Promise.resolve()', 'Date.now()', 'Atomics.wait', 'globalThis'),
);

const { program } = fc.letrec<Readonly<Record<'expression' | 'arguments' | 'statement' | 'body' | 'program', string>>>(
  (tie) => {
    const expression = tie('expression');
    const args = tie('arguments');
    const body = tie('body');
    const budget = { maxDepth: 4, depthSize: 'small' } as const;
    return {
      expression: fc.oneof(
        budget,
        atom,
        text`(${expression})(${args})`,
        text`new (${expression})(${args})`,
        text`(${expression})?.${name}`,
        text`(${expression})[${expression}]`,
        text`(${expression} ?? (${expression}))`,
        text`(${name} ||= ${expression})`,
        text`(${expression} ? ${expression} : ${expression})`,
        text`(${expression} as ${type})`,
        text`(await ${expression})`,
        text`(void ${expression})`,
        text`((${name}) + '' + ${expression})`,
        text`${name}\`x\${${expression}}\``.map((tagged) => tagged.replaceAll('\\', '')),
        text`[${expression}, ...${name}]`,
        text`({ ${name}, [${name}]: ${expression}, ...${name} })`,
        text`({ async ${name}() ${body}, get b() ${body} })`,
        text`((${name}: any) => ${expression})`,
        text`(async ({ ${name} }) => ${body})`,
        text`(async function* ${name}() ${body})`,
        text`new Promise((resolve, reject) => ${body})`,
        text`setTimeout(() => ${body}, 1)`,
        text`Promise.all([${expression}])`,
        text`(${expression}).then(resolve)`,
        text`import(${expression})`,
      ),
      arguments: fc.array(expression, { maxLength: 2 }).map((list) => list.join(', ')),
      statement: fc.oneof(
        budget,
        text`;${expression};`,
        text`var ${name}: any = ${expression};`,
        text`{ const { ${name}, ...c } = ${expression}; }`,
        text`if (${expression}) ${body} else ${body}`,
        text`while (${expression}) ${body}`,
        text`outer: do ${body} while (${expression});`,
        text`for (let i = 0; ${expression}; i++) ${body}`,
        text`for (const ${name} of ${expression}) ${body}`,
        text`for await (const ${name} of ${expression}) ${body}`,
        text`for (const ${name} in ${expression}) ${body}`,
        text`try ${body} catch (e) ${body} finally ${body}`,
        text`switch (${expression}) { case 1: ${body} break; default: ${body} }`,
        text`{ await using ${name} = ${expression}; }`,
        text`throw ${expression};`,
        text`function ${name}(cx: ${type}, resolve?: any) ${body}`,
        text`async function ${name}(): Promise<any> ${body}`,
        text`{ class ${name} extends (${expression} as any) { async ${name}(cx: any) ${body} get g() ${body}
          field = ${atom}; poll(cx: { waker: any }) ${body} constructor(readonly p: any) { super(p); } static { ${name}; } } }`,
        fc.constantFrom(';', 'debugger;', 'label: {}', 'type A = { poll(cx: any): A };', 'enum E { A, B = 2 }'),
      ),
      body: fc.array(tie('statement'), { maxLength: 3 }).map((list) => `{ ${list.join(' ')} }`),
      program: fc.array(tie('statement'), { minLength: 1, maxLength: 5 }).map((list) => list.join('\n')),
    };
  },
);

/**
 * Programs from a grammar: nearly all syntactically valid, mostly ill-typed, with few names so that references meet declarations.
 * They use what the rules look for (blocking calls, promises, timers, futures) in every kind of statement.
 */
export const generatedProgram: Text = program.map((statements) =>
  [
    "import fs, { readFileSync } from 'node:fs';",
    'type T = any; type A = any;',
    'declare let a: any, b: any, c: any, cx: any;',
    `export async function main(value: any, resolve: any, run: any, poll: any) { ${statements} }`,
  ].join('\n'),
);
