function Injectable() {
  return function <T extends abstract new (...args: never[]) => object>(target: T, _context: ClassDecoratorContext): T {
    return target;
  };
}

interface OnModuleInit {
  onModuleInit(): void | Promise<void>;
}
interface KafkaConsumer {
  connect(): Promise<void>;
  subscribe(topics: string[]): Promise<void>;
}

@Injectable()
export class MailEvents implements OnModuleInit {
  private ready = false;

  constructor(private readonly consumer: KafkaConsumer) {}

  async onModuleInit(): Promise<void> {
    await this.start();
    this.ready = true;
  }

  isReady(): boolean {
    return this.ready;
  }

  private async start(): Promise<void> {
    await this.consumer.connect();
    await this.consumer.subscribe(['mail.requested', 'mail.bounced']);
  }
}
