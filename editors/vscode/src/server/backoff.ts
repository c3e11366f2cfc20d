/** When a server that has stopped is started again. */

/** Milliseconds before each start; after the last, the user is asked. */
const DELAYS = [500, 1000, 2000, 4000, 8000];

/** A server that has run this long, in milliseconds, has not stopped in vain. */
const STEADY = 60_000;

export class Backoff {
  private stops = 0;

  /** Milliseconds until the next start after a run of `ran` milliseconds; none when it is enough. */
  next(ran: number): number | undefined {
    if (ran >= STEADY) {
      this.stops = 0;
    }
    const delay = DELAYS[this.stops];
    this.stops += 1;
    return delay;
  }

  /** How often it has stopped in a row. */
  get count(): number {
    return this.stops;
  }

  /** Starts from the beginning, as the user wants it. */
  reset(): void {
    this.stops = 0;
  }
}
