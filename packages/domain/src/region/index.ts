export * from './count-duties.ts';
export * from './hide-row.ts';
export * from './quantile.ts';
export * from './region-month.ts';
