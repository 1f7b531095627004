import type { CatalogueRecord } from '../records.js';
import { invoking } from '../shape.js';

const typeorm = 'https://typeorm.io/docs/advanced-topics/listeners-and-subscribers/';
const objection = 'https://vincit.github.io/objection.js/api/model/instance-methods.html';

const moments = ['Insert', 'Recover', 'Remove', 'SoftRemove', 'Update'].flatMap((moment) => [
  `After${moment}`,
  `Before${moment}`,
]);

/** Hooks of a database's models: they run for each record or query, wherever that is saved, loaded or sent. */
export const modelHookRecords: readonly CatalogueRecord[] = [
  ...invoking(
    {
      module: 'mongoose',
      argument: -1,
      when: 'later',
      on: 'event-loop',
      source: 'https://mongoosejs.com/docs/middleware.html',
      consumesResult: true,
    },
    ['Schema#post', 'Schema#pre'],
  ),
  ...['AfterLoad', ...moments].map((name): CatalogueRecord => ({
    effect: 'runs',
    module: 'typeorm',
    name,
    by: 'decorator',
    on: 'event-loop',
    source: typeorm,
  })),
  ...['afterDelete', 'afterFind', 'afterInsert', 'afterUpdate', 'beforeDelete', 'beforeInsert', 'beforeUpdate'].map(
    (name): CatalogueRecord => ({
      effect: 'runs',
      module: 'objection',
      name: `Model#$${name}`,
      by: 'member',
      on: 'event-loop',
      source: objection,
    }),
  ),
];
