import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { apiBase } from '@qorgan/contract';
import { bodyLimit } from './src/lib/body-limit.ts';
import { ConfigWrong, readConfig, type Config } from './src/lib/server/config.ts';
import { elsewhereOnThisMachine } from './src/lib/server/loopback.ts';
import { securityHeaders } from './src/lib/server/security-headers.ts';

/** Runs the built portal. Exit codes: 0 stopped cleanly, 1 could not start, 2 the environment says something wrong. */

type Signal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';
type Handler = (req: IncomingMessage, res: ServerResponse, next: () => void) => void | Promise<void>;

// adapter-node learns the address of the portal from two headers. Their names are private to this process, and what
// a client sends under them is thrown away: the address comes from the configuration alone.
const protocolHeader = 'x-qorgan-protocol';
const hostHeader = 'x-qorgan-host';
const patience = 10_000;
/**
 * How long a connection stays open between two pages. Node's five seconds end in the very moment a teacher has ticked
 * a sign and presses "Send", and the browser sends into a connection that is no more. Longer than the minute that
 * proxies in front keep theirs.
 */
const idle = 75_000;

const config = configOrExit();
const origin = new URL(config.origin);
const headers = securityHeaders(config.origin);
process.env.PROTOCOL_HEADER = protocolHeader;
process.env.HOST_HEADER = hostHeader;
process.env.BODY_SIZE_LIMIT = String(bodyLimit);

// Before anything is opened: a database that is being made is not left half made.
let stopped: { signal: Signal; at: number } | undefined;
let isOpen = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(signal));

// The port first: whoever starts a second portal by mistake is told so before a database is touched. A request that
// comes while the house is being opened waits.
const server = createServer((req, res) => void opening.then((handler) => answer(handler, req, res)));
server.keepAliveTimeout = idle;
server.headersTimeout = idle + 5_000;
server.on('error', (error: NodeJS.ErrnoException) => void whyNotListening(error).then(giveUp));
const opening = new Promise<Handler>((resolve) => {
  server.listen(config.port, config.host, () => void open().then(resolve));
});

async function open(): Promise<Handler> {
  const built = path.join(import.meta.dirname, 'build/handler.js');
  if (!existsSync(built)) giveUp('The portal is not built yet. Run: npm run build');
  try {
    const { handler } = (await import(pathToFileURL(built).href)) as { handler: Handler };
    isOpen = true;
    if (stopped) return handler;
    console.log(`Qorgan answers at ${config.origin}`);
    process.emit('qorgan:listening' as 'beforeExit', 0);
    return handler;
  } catch (error) {
    return giveUp(whyNotOpen(error));
  }
}

function answer(handler: Handler, req: IncomingMessage, res: ServerResponse): void {
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
  const elsewhere = elsewhereOnThisMachine(req, config.origin);
  if (elsewhere) {
    res.writeHead(307, { location: elsewhere }).end();
    return;
  }
  // Names that the framework keeps for itself in an address: it would answer with a bare line of English.
  if (req.url?.includes('x-sveltekit-'))
    req.url = req.url.startsWith(`${apiBase}/`) ? `${apiBase}/no-such` : '/refused/no-such';
  req.headers[protocolHeader] = origin.protocol.slice(0, -1);
  req.headers[hostHeader] = origin.host;
  Promise.resolve(handler(req, res, () => void res.writeHead(404).end())).catch((error: unknown) => {
    // Only the name: what an error says may quote what somebody typed.
    console.error(
      `A request failed outside the portal's own pages: ${(error as Error)?.name ?? typeof error}`,
    );
    if (res.headersSent) res.destroy();
    else res.writeHead(500).end();
  });
}

/**
 * Stops accepting, lets requests finish, then has the hooks close the database. A second signal stops at once; the
 * same one again in a moment is one press, which the terminal sends us and npm passes on.
 */
function stop(signal: Signal): void {
  const at = performance.now();
  if (stopped?.signal === signal && at - stopped.at < 100) return;
  if (stopped) process.exit(128 + constants.signals[signal]);
  stopped = { signal, at };
  if (!isOpen) console.log('It stops as soon as it has started. Ctrl-C again stops it at once.');
  setTimeout(() => process.exit(1), 2 * patience).unref();
  void opening.then(() => {
    server.close(() => process.emit('sveltekit:shutdown' as 'beforeExit', 0));
    server.closeIdleConnections();
    // A connection whose request has just been answered would be kept for the next one, which never comes.
    setInterval(() => server.closeIdleConnections(), 100).unref();
    setTimeout(() => server.closeAllConnections(), patience).unref();
  });
}

function configOrExit(): Config {
  try {
    return readConfig(process.env, process.cwd());
  } catch (error) {
    if (!(error instanceof ConfigWrong)) throw error;
    for (const problem of error.problems) console.error(problem);
    process.exit(2);
  }
}

async function whyNotListening({ code }: NodeJS.ErrnoException): Promise<string> {
  const { port, host, databaseUrl, dataDir } = config;
  if (code === 'EADDRINUSE') {
    // Most often it is this very portal, started a second time.
    const held = databaseUrl ? undefined : (await import('@qorgan/data')).holderOf(dataDir);
    if (held?.holder?.port === port) {
      const { openingProblemText } = await import('@qorgan/usecases');
      return openingProblemText({ problem: 'folderHeld', folder: dataDir, holder: held.holder }, 'en');
    }
    return `Port ${port} is in use by another program. Stop it, or choose another port, for example PORT=${port + 1}.`;
  }
  if (code === 'EACCES')
    return `Port ${port} may not be used. Choose a port above 1023, for example PORT=3000.`;
  return `Cannot listen on ${host}:${port} (${code}). Check HOST and PORT.`;
}

/** The message of an error is for the administrator; the program's own places in it are not. */
function whyNotOpen(error: unknown): string {
  const { name, message, cause } = error as { name?: string; message?: string; cause?: unknown };
  if (name === 'CannotStart' || name === 'ConfigWrong') return String(message);
  const said = ['Qorgan could not start:', inWords(error), cause ? inWords(cause) : ''];
  return withoutSecrets(said.filter(Boolean).join(' ')).replaceAll(/\s*\n\s*/g, ' ');
}

/** Nothing that is known to us says them. What comes from elsewhere may. */
function withoutSecrets(text: string): string {
  const password = config.databaseUrl ? new URL(config.databaseUrl).password : '';
  return [config.databaseUrl, config.masterKey, password]
    .filter((secret) => secret !== undefined)
    .filter(Boolean)
    .reduce((left, secret) => left.replaceAll(secret, '***'), text);
}

/** Some errors have a code and no message, and PGlite's file system throws things that are no errors at all. */
function inWords(error: unknown): string {
  const { name, message, code, errno } = error as Record<string, unknown>;
  return String(message || code || [name, errno].filter(Boolean).join(' ') || error);
}

function giveUp(why: string): never {
  console.error(why);
  process.exit(1);
}
