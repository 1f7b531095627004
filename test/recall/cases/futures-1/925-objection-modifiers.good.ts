import { Model, type QueryBuilder } from 'objection';

export class Task extends Model {
  static override tableName = 'tasks';

  id!: number;
  done!: boolean;
  projectId!: number;

  static override modifiers = {
    open(builder: QueryBuilder<Task>) {
      builder.where('done', false);
    },
    newest(builder: QueryBuilder<Task>) {
      builder.orderBy('id', 'desc').limit(5);
    },
  };
}

export class Project extends Model {
  static override tableName = 'projects';

  id!: number;
  name!: string;

  static override get relationMappings() {
    return {
      tasks: { relation: Model.HasManyRelation, modelClass: Task, join: { from: 'projects.id', to: 'tasks.projectId' } },
    };
  }
}

export function busyProjects(minimum: number) {
  const open = Task.query().where('done', false).select('projectId').groupBy('projectId').havingRaw('count(*) >= ?', minimum);
  return Project.query()
    .whereIn('id', open)
    .withGraphFetched('tasks')
    .modifyGraph('tasks', (builder) => {
      builder.where('done', false).orderBy('id');
    });
}

export async function finish(ids: number[], dryRun: boolean): Promise<number> {
  const patch = Task.query().patch({ done: true }).whereIn('id', ids);
  if (dryRun) patch.whereRaw('false');
  return patch;
}
