import pLimit from 'p-limit';
import { logToFile } from './log-to-file.js';

export interface Model {
  translate(text: string, locale: string): Promise<string>;
}

export async function batchTranslate(model: Model, texts: readonly string[], locale: string): Promise<string[]> {
  const limit = pLimit(8);
  return await Promise.all(
    texts.map((text) =>
      limit(async () => {
        try {
          const out = await model.translate(text, locale);
          logToFile('info', `${locale} ${String(text.length)} → ${String(out.length)}`);
          return out;
        } catch (err) {
          logToFile('warn', `kept source: ${String(err)}`);
          return text;
        }
      }),
    ),
  );
}
