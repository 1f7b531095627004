export interface Task {
  file: string;
  onProgress: (percent: number) => void;
}

export default function thumbs(task: Task): number {
  task.onProgress(100);
  return task.file.length;
}
