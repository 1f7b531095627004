import { transcript, type Message } from './transcript.js';

interface Step {
  messages: Message[];
  tokens: number;
}

interface StreamOptions {
  prompt: string;
  onStepFinish?: (step: Step) => Promise<void> | void;
}

type StreamText = (options: StreamOptions) => Promise<string>;

export async function runAgent(stream: StreamText, dir: string, prompt: string, charge: (tokens: number) => Promise<void>): Promise<string> {
  const history: Message[] = [{ role: 'user', content: prompt }];
  return stream({
    prompt,
    onStepFinish: async (step) => {
      history.push(...step.messages);
      transcript.save(dir, history); // expect: blocking
      await charge(step.tokens);
    },
  });
}
