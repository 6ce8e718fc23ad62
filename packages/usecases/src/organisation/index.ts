export * from './add-member.ts';
export * from './create-organisation.ts';
export * from './end-member.ts';
export * from './find-member.ts';
export * from './list-members.ts';
export * from './list-organisations.ts';
export { asAdministration, type Administration, type OnBehalfOf } from './on-behalf-of.ts';
export * from './reset-password.ts';
