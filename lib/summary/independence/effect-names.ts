/**
 * What the name of a function says of its effect, where its body cannot be seen. A guess, which is why only a strict rule asks.
 *
 * A name that is in no list is a noun, or a verb that we do not know: it says nothing.
 */

/** Verbs that ask. */
const READING =
  /^(?:aggregate|all|avg|compute|count|describe|distinct|does|download|estimate|exists|fetch|find|first|get|group|has|head|is|list|load|lookup|lstat|max|measure|min|parse|peek|pluck|query|readFile|readdir|readlink|readJson|realpath|resolve|retrieve|search|select|stat|sum|to|where)(?:$|[A-Z_0-9])/u;

/** Verbs that change something, or whose effect on others is not told by their name. */
const CHANGING =
  /^(?:abort|activate|alert|archive|assign|attach|backup|begin|broadcast|bulk|cancel|claim|clean|clear|click|close|collect|commit|complete|configure|connect|deactivate|decr|decrement|del|delete|deploy|destroy|disable|disconnect|dispatch|drop|edit|emit|enable|enqueue|exec|execute|expect|expire|finish|flush|focus|handle|import|incr|increment|ingest|initialize|initialise|insert|install|invalidate|invoke|kill|launch|log|login|logout|migrate|mkdir|mock|modify|mount|move|navigate|notify|open|patch|perform|persist|play|post|press|publish|purge|push|put|queue|reap|rebuild|record|refresh|register|release|reload|remove|rename|report|request|reserve|reset|restart|restore|resume|revoke|rm|rollback|rotate|run|save|schedule|scroll|seed|send|serve|set|setup|show|shutdown|spawn|stop|store|submit|subscribe|swap|tick|toggle|touch|track|train|transaction|transfer|trigger|truncate|undo|uninstall|unlink|unlock|unmount|unregister|unsubscribe|update|upgrade|upload|upsert|visit|warm|warn|work|write)(?:$|[A-Z_0-9])/u;

/** Verbs that make a value where somebody takes it at once (`startOfMonth(date)`), and change something where nobody does. */
const MAKING =
  /^(?:add|append|apply|bind|build|call|clone|compile|convert|copy|create|down|end|encrypt|export|fill|format|generate|index|init|issue|join|link|map|mark|merge|prepare|process|produce|render|replace|sign|start|step|sync|transform|type|up|use)(?:$|[A-Z_0-9])/u;

/** Verbs of waiting and taking turns: doing two of them at once means something else. */
const CONVERSING =
  /^(?:acquire|act|advance|ask|await|confirm|consume|debounce|delay|dequeue|drain|draw|goto|hold|idle|input|lock|next|pause|poll|pop|prompt|question|read|readline|receive|recv|shift|skip|sleep|take|throttle|wait|yield)(?:$|[A-Z_0-9])/u;

/** Questions whose failure is meant to stop what follows. */
const GUARDING =
  /^(?:assert|authenticate|authorize|auth|check|ensure|guard|invariant|require|throw|validate|verify)(?:$|[A-Z_0-9])|OrThrow$|OrFail$|OrAbort$/u;

/** Objects that answer one question at a time, and work under way, whose answers change as it goes on. */
const EXCLUSIVE =
  /^(?:browser|channel|conn|connection|cursor|db?client|entityManager|execution|frame|iterator|\w*job|locator|operation|page|poller|poolClient|queryRunner|reader|readline|rl|session|socket|stream|transaction|trx?|tx|txn|writer|runner|manager|em)$/iu;

/** A client of a database or a mail server is such an object; one of an API answers many questions at once. */
const QUESTION_OF_API = /^(?:count|find|get|list|load)[A-Z]/u;

/** Options by which a call is sent through somebody's transaction or session. */
const SHARING = /^(?:transaction|session|trx?|tx|txn|queryRunner|client|connection|conn|lock|transacting)$/iu;

export type NamedEffect = 'reads' | 'makes' | 'changes' | 'converses' | undefined;

/** @example `findUser` reads, `saveUser` changes, `nextPage` converses, `survey` says nothing */
export function effectOfName(name: string): NamedEffect {
  if (GUARDING.test(name)) return 'converses';
  if (READING.test(name)) return 'reads';
  if (CONVERSING.test(name)) return 'converses';
  if (CHANGING.test(name)) return 'changes';
  return MAKING.test(name) ? 'makes' : undefined;
}

/**
 * Whether a name is that of something which answers one question at a time: a connection, a cursor, a page, a job that runs.
 *
 * @param question the name of what is called on it, or through it
 */
export function isExclusiveName(name: string, question: string | undefined): boolean {
  return EXCLUSIVE.test(name) || (/^client$/iu.test(name) && !QUESTION_OF_API.test(question ?? ''));
}

/** Whether an argument or option of that name puts a call into a transaction. */
export function isSharingName(name: string): boolean {
  return SHARING.test(name);
}
