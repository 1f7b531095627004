import { BaseConsumer, type Broker } from './base-consumer.js';

interface Database {
  insert(table: string, row: object): Promise<void>;
  end(): Promise<void>;
}

export default class OrdersConsumer extends BaseConsumer {
  constructor(
    broker: Broker,
    private readonly database: Database,
  ) {
    super(broker);
  }

  protected override async handle(payload: string): Promise<void> {
    await this.database.insert('orders', JSON.parse(payload) as object);
  }

  override async close(): Promise<void> {
    await super.close();
    await this.database.end();
  }
}
