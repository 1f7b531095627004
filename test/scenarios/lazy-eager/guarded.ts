declare function load(name: string): Promise<number>;
declare const log: { error(error: unknown): void };

class Prices {
  #latest = 0;

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
}

export function lostBad(prices: Prices): void {
  prices.wrapped(); // ~ no-floating-future: Nobody awaits the promise
  prices.unawaited(); // ~ no-floating-future: Nobody awaits the promise
  prices.parsed('a'); // ~ no-floating-future: Nobody awaits the promise
  prices.passedOn(); // ~ no-floating-future: Nobody awaits the promise
  pause(10); // ~ no-floating-future: Nobody awaits the promise
}
