/** Functions whose failures others deal with, that go on by themselves, or that are over when they answer. */
import { setTimeout as pause } from 'node:timers/promises';

declare class Channel {
  emit(event: string, text: string): boolean;
  deliver(text: string): string;
  on(event: string, listener: () => void): void;
}
declare const channel: Channel;
declare const mailbox: { store(text: string): Promise<void> };
declare function connect(url: string): Channel;

async function file(text: string): Promise<void> {
  try {
    await mailbox.store(text);
  } catch (error) {
    console.warn('not stored', error);
  }
}

/** Not asynchronous itself: what it answers deals with its failures. */
function fileIfAny(text: string): Promise<void> {
  return text === '' ? Promise.resolve() : file(text);
}

function fileOrStore(text: string): Promise<void> {
  return text === '' ? mailbox.store('empty') : file(text);
}

export function filedOk(): void {
  fileIfAny('a'); // ~strict no-floating-future: Nobody awaits the promise
}

export function filedBad(): void {
  fileOrStore('a'); // ~ no-floating-future: Nobody awaits the promise
}

/** What listeners do with an event is their own. */
async function announce(text: string): Promise<void> {
  channel.emit('text', text);
  await file(text);
}

async function deliver(text: string): Promise<void> {
  channel.deliver(text);
  await file(text);
}

export function announcedOk(): void {
  announce('a'); // ~strict no-floating-future: Nobody awaits the promise
}

export function announcedBad(): void {
  deliver('a'); // ~ no-floating-future: Nobody awaits the promise
}

/** A pause is made to be waited for; what comes after one need not be. */
async function remindLater(): Promise<void> {
  await pause(500);
  console.info('still there?');
}

async function rest(): Promise<void> {
  await pause(500);
}

export function remindedOk(): void {
  remindLater(); // ~strict no-floating-future: Nobody awaits the promise
}

export function restedBad(): void {
  rest(); // ~ no-floating-future: Nobody awaits the promise
}

/** Over when it answers, though it answers something. */
async function subscribe(url: string) {
  const opened = connect(url);
  opened.on('close', () => console.info('closed'));
  return opened;
}

async function subscribeStored(url: string) {
  const opened = connect(url);
  opened.on('close', () => console.info('closed'));
  return mailbox.store(url);
}

export function subscribedOk(): void {
  subscribe('ws://a'); // ~strict no-floating-future: Nobody awaits the promise
}

export function subscribedBad(): void {
  subscribeStored('ws://a'); // ~ no-floating-future: Nobody awaits the promise
}

/** Of a union of functions, one answers nothing. */
type Parser = ((body: string, done: (error: Error | null) => void) => void) | ((body: string) => Promise<string>);
declare const makeParser: () => Parser;

export function parsedOk(done: (error: Error | null) => void): void {
  const parser = makeParser();
  parser('a', done); // ~strict no-floating-future: Nobody awaits the promise
}
