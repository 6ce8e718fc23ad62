export * from './calendar/index.ts';
export * from './in-force.ts';
export * from './item.ts';
export * from './official-form.ts';
export * from './order-2026/index.ts';
export * from './paragraph.ts';
export * from './text.ts';
