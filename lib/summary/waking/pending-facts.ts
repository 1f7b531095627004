import type { Facts } from '../../cfg/knowledge.js';
import { answerOfFlag, answerOfWord, isTag } from '../../types/poll.js';

/** Whether what a path knows of `place`, or of its members, or of a predicate over it, says pending. */
export function isPendingByFacts(place: string, facts: Facts): boolean | undefined {
  for (const [at, knowledge] of facts) {
    const said = at === place ? saidByValue(knowledge.equals, knowledge.differs) : saidByPart(at, place, facts);
    if (said !== undefined) return said;
  }
  return undefined;
}

function saidByValue(equals: string | undefined, differs: readonly string[] | undefined): boolean | undefined {
  const answer = equals === undefined ? undefined : answerOfWord(lastWord(equals));
  if (answer !== undefined) return answer === 'pending';
  const not = differs?.map((each) => answerOfWord(lastWord(each))).find((each) => each !== undefined);
  return not === undefined ? undefined : not === 'ready';
}

/** `=Poll@12.Pending` ends in `Pending`. */
function lastWord(text: string): string {
  return text.replace(/^=/u, '').replace(/@\d+$/u, '').split('.').at(-1) ?? text;
}

function saidByPart(at: string, place: string, facts: Facts): boolean | undefined {
  const knowledge = facts.get(at);
  if (knowledge === undefined) return undefined;
  const { isTruthy, equals, differs } = knowledge;
  if (at.startsWith(`${place}.`)) {
    const member = at.slice(place.length + 1);
    const flag = answerOfFlag(member);
    if (flag !== undefined) {
      const holds =
        isTruthy ??
        (differs?.includes('true') === true ? false : differs?.includes('false') === true ? true : undefined);
      return holds === undefined ? undefined : (flag === 'pending') === holds;
    }
    if (!isTag(member)) return undefined;
    // Of a tag that is no word we know: being told apart from pending is to be ready.
    return saidByValue(equals, differs) ?? (equals === undefined || equals.startsWith('=') ? undefined : false);
  }
  if (isTruthy === undefined || !at.includes(place)) return undefined;
  const predicate = /^(?:[\w$@.]*\.)?(?<name>[\w$]+)(?:@\d+)?\((?<argument>.*)\)$/u.exec(at)?.groups;
  if (predicate?.['argument'] === place) {
    const flag = /pending/iu.test(predicate['name'] ?? '')
      ? 'pending'
      : /ready/iu.test(predicate['name'] ?? '')
        ? 'ready'
        : undefined;
    return flag === undefined ? undefined : (flag === 'pending') === isTruthy;
  }
  if (at === `"value" in ${place}`) return !isTruthy;
  const tested = at.startsWith(`${place} instanceof `)
    ? answerOfWord(lastWord(at.slice(`${place} instanceof `.length)))
    : undefined;
  return tested === undefined ? undefined : (tested === 'pending') === isTruthy;
}
