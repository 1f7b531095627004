import { Model } from 'objection';

export class Parcel extends Model {
  static override tableName = 'parcel';

  id!: number;
  state!: 'new' | 'moving' | 'there';
  hops!: number;

  arrive(place: string, home: string): this {
    const there = place === home;
    this.state = there ? 'there' : 'moving';
    return this;
  }

  async hop(place: string, home: string): Promise<Parcel['state']> {
    const { state } = this.arrive(place, home);
    this.$query().patch({ state, hops: this.hops + 1 }); // expect: lazy
    return state;
  }
}
