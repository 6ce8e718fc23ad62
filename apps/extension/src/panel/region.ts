import type { Locale } from '@qorgan/statute';
import type { Pairing } from '../portal/pairing.ts';

/** A part of the panel that draws itself. */
export type Region = { element: HTMLElement; draw: () => void };

/** The language of the moment. */
export type Speaks = () => Locale;

export type CurrentPairing = () => Pairing | undefined;
