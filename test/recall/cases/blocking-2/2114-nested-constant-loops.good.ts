const ROWS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
const COLUMNS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

interface Board {
  at(square: string): string | undefined;
}

export async function render(load: (id: string) => Promise<Board>, id: string): Promise<string> {
  const board = await load(id);
  let text = '';
  for (const column of COLUMNS) {
    for (const row of ROWS) text += board.at(`${row}${String(column)}`) ?? '.';
    text += '\n';
  }
  return text;
}
