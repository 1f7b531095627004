import type { EventEmitter } from 'node:events';
import { guarded } from './guard.js';

interface VoiceSettings {
  enabled: boolean;
  engine: 'local' | 'cloud';
}

export interface VoiceDeps {
  settings(): Promise<VoiceSettings>;
  synthesize(text: string, engine: VoiceSettings['engine']): Promise<Uint8Array>;
}

export default function registerVoice(socket: EventEmitter, deps: VoiceDeps): () => void {
  const speak = (text: string): void => {
    void guarded('voice:text', async () => {
      const { enabled, engine } = await deps.settings();
      if (!enabled) return;
      socket.emit('voice:audio', await deps.synthesize(text, engine));
    });
  };

  socket.on('voice:text', speak);
  return () => {
    socket.off('voice:text', speak);
  };
}
