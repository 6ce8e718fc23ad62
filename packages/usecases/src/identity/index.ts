export * from './change-password.ts';
export * from './find-session.ts';
export * from './held-form.ts';
export { isLogin } from './login.ts';
export * from './seats.ts';
export { sessionLimits } from './sessions.ts';
export * from './sign-in.ts';
export * from './sign-out.ts';
