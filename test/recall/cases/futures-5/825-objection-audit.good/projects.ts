import { AuditEntry, Project } from './models.js';

function audit(actor: string, action: string): void {
  AuditEntry.query()
    .insert({ actor, action })
    .execute()
    .catch((err: unknown) => {
      console.error('audit entry lost', err);
    });
}

export async function archiveProject(id: number, actor: string): Promise<Project> {
  const project = await Project.query().patchAndFetchById(id, { archived: true });
  audit(actor, `archived ${project.name}`);
  return project;
}
