import { execa } from 'execa';

interface Step {
  title: string;
  run(): Promise<void>;
}

function gitSteps(version: string, remote: string): Step[] {
  return [
    {
      title: 'tag',
      async run() {
        await execa('git', ['tag', '-a', `v${version}`, '-m', version]);
      },
    },
    {
      title: 'push',
      async run() {
        await execa('git', ['push', remote, `v${version}`]);
      },
    },
  ];
}

export async function release(version: string, publish: () => Promise<void>): Promise<void> {
  for (const step of gitSteps(version, 'origin')) {
    console.log(`> ${step.title}`);
    await step.run();
  }
  await publish();
}
