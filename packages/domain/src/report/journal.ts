/**
 * The e-journals that the companion extension knows, by the name of their folder in it; `other` is any page beside them.
 * A report says in which of them it was begun, and nothing else of that page.
 */
export const journals = ['kundelik', 'mektep', 'bilimclass', 'nis', 'smartnation', 'other'] as const;
export type Journal = (typeof journals)[number];
