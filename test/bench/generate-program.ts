import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How the functions of a generated program call each other. */
export type Shape = 'chains' | 'components' | 'fan-in';

export interface ProgramPlan {
  readonly shape: Shape;
  readonly functions: number;
  /** Whether a blocking call stands under everything, or nothing blocks at all. */
  readonly blocks: boolean;
}

const FUNCTIONS_IN_FILE = 100;
/** Functions in a chain, and in a component. */
const CHAIN = 10_000;
const COMPONENT = 1_000;

/** Writes a project of many small functions, with one asynchronous handler for every file. */
export function generateProgram(root: string, plan: ProgramPlan): void {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'src'), { recursive: true });
  writeFileSync(join(root, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  writeFileSync(
    join(root, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        target: 'es2022',
        module: 'nodenext',
        strict: true,
        skipLibCheck: true,
        noEmit: true,
        types: ['node'],
      },
      include: ['src'],
    }),
  );
  writeFileSync(join(root, 'src/leaf.ts'), leafText(plan.blocks));
  const files = Math.ceil(plan.functions / FUNCTIONS_IN_FILE);
  for (let file = 0; file < files; file += 1) {
    writeFileSync(join(root, `src/m${file}.ts`), fileText(plan, file));
  }
}

function leafText(blocks: boolean): string {
  return blocks
    ? "import { readFileSync } from 'node:fs';\nexport function leaf(n: number): number { return readFileSync('x').length + n; }\n"
    : 'export function leaf(n: number): number { return n + 1; }\n';
}

function fileText(plan: ProgramPlan, file: number): string {
  const first = file * FUNCTIONS_IN_FILE;
  const numbers = [...Array(Math.min(FUNCTIONS_IN_FILE, plan.functions - first)).keys()].map((index) => first + index);
  const calls = new Map(numbers.map((number) => [number, calleeOf(plan, number)]));
  const imported = [...new Set(calls.values())].filter(
    (callee) => callee === 'leaf' || !calls.has(Number(callee.slice(1))),
  );
  return [
    ...imported.map((name) => `import { ${name} } from './${moduleOf(name)}.js';`),
    ...numbers.map(
      (number) =>
        `export function f${number}(n: number): number { return n > 0 ? ${calls.get(number) ?? 'leaf'}(n - 1) : n; }`,
    ),
    `export async function handler${file}(n: number): Promise<number> { return f${first}(n); }`,
    '',
  ].join('\n');
}

/** The name of the function that function `number` calls. */
function calleeOf({ shape, functions }: ProgramPlan, number: number): string {
  switch (shape) {
    case 'chains':
      return (number + 1) % CHAIN === 0 || number + 1 === functions ? 'leaf' : `f${number + 1}`;
    case 'components': {
      // A ring; its first function also leaves it.
      const start = number - (number % COMPONENT);
      const last = Math.min(start + COMPONENT, functions) - 1;
      return number === last ? `f${start}` : number === start + 1 ? 'leaf' : `f${number + 1}`;
    }
    case 'fan-in':
      return 'leaf';
  }
}

function moduleOf(name: string): string {
  return name === 'leaf' ? 'leaf' : `m${Math.floor(Number(name.slice(1)) / FUNCTIONS_IN_FILE)}`;
}
