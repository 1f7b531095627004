export interface Task {
  input: string;
  report: (percent: number) => void;
}

export default function run(task: Task): string {
  task.report(100);
  return `${task.input}.mp4`;
}
