import { join } from 'node:path';

declare function load(name: string): Promise<number>;
declare const logger: { info(message: string, detail: string): void; error(error: unknown): void };
declare const log: { error(error: unknown): void };

declare const answers: { good<T>(value: T): { value: T }; bad(error: unknown): { error: string } };
declare function loadAll(): Promise<number>;

class Prices {
  #latest = 0;

  async logged(folder = join('data', 'prices')): Promise<void> {
    logger.info('refreshing', folder);
    try {
      this.#latest = await load(folder);
    } catch (error) {
      logger.error(error);
    }
  }

  /** What it answers is no promise. */
  async answered() {
    try {
      this.#latest = await load('prices');
      return answers.good(this.#latest);
    } catch (error) {
      return answers.bad(error);
    }
  }

  async answeredLater() {
    try {
      this.#latest = await load('prices');
    } catch {
      return loadAll();
    }
    return this.#latest;
  }

  async refresh(): Promise<void> {
    try {
      this.#latest = await load('prices');
    } catch (error) {
      log.error(error);
    }
  }

  async report(): Promise<void> {
    await load(String(this.#latest)).catch(() => 0);
  }

  async wrapped(): Promise<void> {
    try {
      await load('prices');
    } catch (error) {
      throw new Error('no prices', { cause: error });
    }
  }

  async unawaited(): Promise<number> {
    try {
      return load('prices');
    } catch {
      return 0;
    }
  }

  async parsed(text: string): Promise<void> {
    const name: unknown = JSON.parse(text);
    try {
      await load(String(name));
    } catch (error) {
      log.error(error);
    }
  }

  async passedOn(): Promise<void> {
    try {
      await load('prices');
    } catch (error) {
      fail(error);
    }
  }
}

function fail(error: unknown): never {
  throw error;
}

const pause = async (ms: number): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, ms));
};

/** What deals with its failures itself is often left alone on purpose. */
export function leftAlone(prices: Prices): void {
  prices.refresh(); // ~strict no-floating-future: Nobody awaits the promise
  prices.report(); // ~strict no-floating-future: Nobody awaits the promise
  prices.logged(); // ~strict no-floating-future: Nobody awaits the promise
  prices.answered(); // ~strict no-floating-future: Nobody awaits the promise
}

declare function connect(url: string, callback?: (error: Error | null, id: string) => void): Promise<string>;

export function toldToCallback(url: string): void {
  connect(url, (error, id) => { // ~strict no-floating-future: Nobody awaits the promise
    if (error) logger.error(error);
    else logger.info('connected', id);
  });
}

export function lostBad(prices: Prices): void {
  connect('tcp://localhost'); // ~ no-floating-future: Nobody awaits the promise
  prices.wrapped(); // ~ no-floating-future: Nobody awaits the promise
  prices.unawaited(); // ~ no-floating-future: Nobody awaits the promise
  prices.parsed('a'); // ~ no-floating-future: Nobody awaits the promise
  prices.passedOn(); // ~ no-floating-future: Nobody awaits the promise
  prices.answeredLater(); // ~ no-floating-future: Nobody awaits the promise
  pause(10); // ~ no-floating-future: Nobody awaits the promise
}
