declare module 'addons-linter' {
  type Message = { code: string; message: string; file?: string };
  type Check = { run(): Promise<Record<'errors' | 'warnings' | 'notices', Message[]>> };
  const linter: { createInstance(options: { config: object; runAsBinary: boolean }): Check };
  export default linter;
}
