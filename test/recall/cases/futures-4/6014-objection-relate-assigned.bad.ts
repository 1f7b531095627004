import { Model } from 'objection';

export class Person extends Model {
  static override tableName = 'persons';
  id!: number;
  name!: string;
}
export class Team extends Model {
  static override tableName = 'teams';
  id!: number;
  static override relationMappings = () => ({
    members: {
      relation: Model.HasManyRelation,
      modelClass: Person,
      join: { from: 'teams.id', to: 'persons.teamId' },
    },
  });
}

export async function joinTeam(teamId: number, name: string): Promise<Person> {
  const team = await Team.query().findById(teamId);
  if (team === undefined) throw new Error('no such team');
  const person = await Person.query().insert({ name });
  const linked = team.$relatedQuery('members').relate(person.id); // expect: lazy
  return person;
}
