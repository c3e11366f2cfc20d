/** How tests wait: for what must come, never for a time. */

/** How long a test waits for what must come, in milliseconds. The machine may be busy. */
export const PATIENCE = Number(process.env['ALTERNAT_TEST_PATIENCE'] ?? 120_000);

/** How long something is waited for before it is asked for again, in milliseconds. */
const TRY = 15_000;

/** Waits until something holds. What fails while the window changes is asked again. */
export async function eventually(what: string, holds: () => boolean | Promise<boolean>, patience = PATIENCE): Promise<void> {
  const end = Date.now() + patience;
  let reason: unknown;
  for (;;) {
    try {
      if (await holds()) {
        return;
      }
    } catch (error) {
      reason = error;
    }
    if (Date.now() > end) {
      throw new Error(`in vain: ${what}`, { cause: reason });
    }
    await pause(100);
  }
}

/** Does something until it shows: keys pressed while the window is busy elsewhere are lost. */
export async function insist(what: string, act: () => Promise<void>, shows: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    await act();
    try {
      return await eventually(what, shows, Math.min(TRY, Math.max(end - Date.now(), 0)));
    } catch (error) {
      if (Date.now() > end) {
        throw error;
      }
    }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
