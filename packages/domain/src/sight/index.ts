export * from './case-mention.ts';
export * from './child-chronology.ts';
export * from './leave.ts';
export * from './sign-pattern.ts';
