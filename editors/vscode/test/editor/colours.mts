/** Colours of the text, as they are drawn. */

import { eventually } from './waiting.mts';
import type { Window } from './window.mts';

/** A cited title of the sample. */
export const TITLE = '阿兰共和国和贝里亚共和国友好合作条约';

/** What a piece of text with these words looks like. */
async function seen(window: Window, words: string): Promise<{ colour: string; weight: string } | undefined> {
  return (await window.styles()).find((piece) => piece.words.includes(words));
}

/** Waits until some words have another colour than others. */
export async function differ(window: Window, some: string, plain: string): Promise<void> {
  await eventually(`${some} has another colour than ${plain}`, async () => {
    const [one, other] = [await seen(window, some), await seen(window, plain)];
    return one !== undefined && other !== undefined && one.colour !== other.colour;
  });
}
