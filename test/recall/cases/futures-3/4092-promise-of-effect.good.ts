import { Effect } from 'effect';

interface Feedback {
  readonly stars: number;
  readonly text: string;
}
interface Files {
  write(path: string, text: string): Promise<void>;
  nextName(): Promise<string>;
}

const makeWriter = (files: Files) => async (f: Feedback) => {
  const name = await files.nextName();
  return Effect.tryPromise(() => files.write(name, `${f.stars}\n${f.text}`));
};

export const feedbackRoute = (files: Files) => {
  const write = makeWriter(files);
  return async (body: Feedback): Promise<{ status: number }> => {
    if (body.stars < 1 || body.stars > 5) return { status: 400 };
    await Effect.runPromise(await write(body));
    return { status: 201 };
  };
};
