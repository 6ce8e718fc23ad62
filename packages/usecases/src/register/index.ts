export * from './read-register.ts';
export * from './register-file.ts';
