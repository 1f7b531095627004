import type { AuditSink } from './sink.js';

interface Members {
  remove(id: string): Promise<boolean>;
}

export class MemberService {
  constructor(
    private readonly deps: { readonly audit: AuditSink; readonly members: Members },
  ) {}

  async expel(actor: string, id: string): Promise<boolean> {
    const gone = await this.deps.members.remove(id);
    if (gone) this.deps.audit.write(actor, `expel ${id}`);
    return gone;
  }
}
