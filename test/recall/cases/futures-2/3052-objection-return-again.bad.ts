import { Model } from 'objection';

export class Booking extends Model {
  static override tableName = 'booking';
  id!: number;
  room!: string;
  night!: string;
}

export interface Bus {
  publish(topic: string, body: object): Promise<void>;
}

export class BookingService {
  constructor(private readonly bus: Bus) {}

  async book(room: string, night: string): Promise<Booking> {
    const insert = Booking.query().insertAndFetch({ room, night });
    try {
      await insert; // allow: rerun
      await this.bus.publish('booked', { room, night });
      return insert; // expect: rerun
    } catch (err) {
      throw new Error(`cannot book ${room}`, { cause: err });
    }
  }
}
