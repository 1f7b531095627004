import { Model } from 'objection';

export class Tag extends Model {
  static override tableName = 'tag';
  id!: number;
  name!: string;
}

export class Recipe extends Model {
  static override tableName = 'recipe';
  id!: number;
  title!: string;

  static override get relationMappings() {
    return {
      tags: {
        relation: Model.ManyToManyRelation,
        modelClass: Tag,
        join: { from: 'recipe.id', through: { from: 'recipe_tag.recipe', to: 'recipe_tag.tag' }, to: 'tag.id' },
      },
    };
  }
}

export async function createRecipe(title: string, tagIds: readonly number[]): Promise<Recipe> {
  const recipe = await Recipe.query().insert({ title });
  await Promise.all(
    tagIds.map((id) => {
      recipe.$relatedQuery('tags').relate(id); // expect: lazy
    }),
  );
  return recipe;
}
