import rule from '../../rules/prefer-concurrent-await.js';
import { typedTester } from '../support/rule-tester.js';

const DATA = `declare const data: {
  user(id: string): Promise<{ name: string; teamId: string }>;
  team(id: string): Promise<string>;
  saveVisit(id: string): Promise<number>;
  getUserOrThrow(id: string): Promise<string>;
};
declare const db: {
  select(): { from(table: string): Promise<string[]> };
  update(table: string): { where(column: string): Promise<string[]> };
};
`;

typedTester.run('prefer-concurrent-await', rule, {
  valid: [
    {
      name: 'the second needs the first',
      code: `${DATA}async function f(id: string) { const user = await data.user(id); const team = await data.team(user.teamId); return team; }`,
    },
    {
      name: 'a write keeps its place',
      code: `${DATA}async function f(id: string) { const visit = await data.saveVisit(id); const team = await data.team(id); return [visit, team]; }`,
    },
    {
      name: 'a chain does what its first call says',
      code: `${DATA}async function f() { const a = await db.update('a').where('x'); const b = await db.select().from('b'); return [a, b]; }`,
    },
    {
      name: 'a guard decides about what follows',
      code: `${DATA}async function f(id: string) { const user = await data.getUserOrThrow(id); const team = await data.team(id); return [user, team]; }`,
    },
    {
      name: 'the same question twice',
      code: `${DATA}async function f(id: string) { const before = await data.team(id); const after = await data.team(id); return [before, after]; }`,
    },
    {
      name: 'promises that are under way already',
      code: `${DATA}async function f(a: Promise<1>, b: Promise<2>) { const x = await a; const y = await b; return [x, y]; }`,
    },
    {
      name: 'a round that ends the loop',
      code: `${DATA}async function f(ids: string[]) { for (const id of ids) { const team = await data.team(id); if (team) return team; } return ''; }`,
    },
    {
      name: 'a round that uses the rounds before',
      code: `${DATA}async function f(ids: string[]) { const out: string[] = []; for (const id of ids) out.push(await data.team(id + out.length)); return out; }`,
    },
    {
      name: 'a list that others may look at',
      code: `${DATA}class C { out: string[] = []; async f(ids: string[]) { for (const id of ids) this.out.push(await data.team(id)); } }`,
    },
    {
      name: 'a wait under a condition that the other decides',
      code: `${DATA}async function f(id: string) { const user = await data.user(id); const team = user.name ? await data.team(id) : ''; return [user, team]; }`,
    },
    {
      name: 'a list that is made from the first answer in place',
      code: `${DATA}async function f(id: string) { const ids: string[] = []; const user = await data.user(id); ids.push(user.teamId); const team = await data.team(ids.join()); return team; }`,
    },
    {
      name: 'a request that changes something',
      code: `async function f(url: string) { const made = await fetch(url, { method: 'PUT' }); const now = await fetch(url + '/now'); return [made, now]; }`,
    },
  ],
  invalid: [
    {
      name: 'statements',
      code: `${DATA}async function f(id: string) {\n  const { name } = await data.user(id);\n  const team = await data.team(id);\n  return [name, team];\n}`,
      errors: [
        {
          messageId: 'statements',
          line: 13,
          suggestions: [
            {
              messageId: 'useAll',
              output: `${DATA}async function f(id: string) {\n  const [{ name }, team] = await Promise.all([\n    data.user(id),\n    data.team(id),\n  ]);\n  return [name, team];\n}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a loop',
      code: `${DATA}async function f(ids: readonly string[]) {\n  const out: string[] = [];\n  for (const id of ids) {\n    out.push(await data.team(id));\n  }\n  return out;\n}`,
      errors: [
        {
          messageId: 'loop',
          suggestions: [
            {
              messageId: 'useMap',
              output: `${DATA}async function f(ids: readonly string[]) {\n  const out: string[] = [];\n  out.push(...(await Promise.all(ids.map((id) => data.team(id)))));\n  return out;\n}`,
            },
          ],
        },
      ],
    },
    {
      name: 'chains that are asked, with statements in between',
      code: `${DATA}async function f(id: string) { const a = await db.select().from('a'); const n = a.length; const b = await db.select().from('b'); return [n, b]; }`,
      errors: [{ messageId: 'statements', suggestions: null }],
    },
    {
      name: 'a case of a switch, an arrow that is one expression, a counted loop',
      code: `${DATA}async function f(kind: string, id: string) { switch (kind) { case 'x': return [await data.team(id), await data.user(id)]; default: return []; } }\nconst g = async (id: string) => [await data.team(id), await data.user(id)];\nasync function h(ids: string[]) { const out: string[] = []; for (let i = 0; i < ids.length; i++) out.push(await data.team(ids[i] ?? '')); return out; }`,
      errors: [
        { messageId: 'statements', line: 11, suggestions: null },
        { messageId: 'statements', line: 12, suggestions: null },
        { messageId: 'loop', line: 13, suggestions: null },
      ],
    },
    {
      name: 'no edit where types were written, or a comment would be lost',
      code: `${DATA}async function f(id: string) { const a: string = await data.team(id); const b = await data.user(id); return [a, b]; }\nasync function g(ids: string[]) { const out: string[] = []; for (const id of ids) { /* each */ out.push(await data.team(id)); } return out; }`,
      errors: [
        { messageId: 'statements', suggestions: null },
        { messageId: 'loop', suggestions: null },
      ],
    },
  ],
});
