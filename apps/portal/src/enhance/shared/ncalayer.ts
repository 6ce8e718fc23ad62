/** What came of asking NCALayer. Everything but `signed` leaves things as they were. */
export type Outcome =
  | { outcome: 'signed'; signature: string }
  | { outcome: 'cancelled' | 'notRunning' | 'closed' | 'failed' | 'tooLong' };

type Patience = {
  /** Until the greeting, in milliseconds: the browser may be asking the person for permission meanwhile. */
  greeting?: number;
  /** Until the answer, in milliseconds: somebody looks for their key and types a password. */
  answer?: number;
};

/** What NCALayer calls it when somebody closes its window, beside giving no signature. */
const cancelled = /cancel/i;

/**
 * Asks NCALayer one thing over one connection: it greets with its version, is asked, answers, and is let go. Never
 * rejects; what it says beyond that, such as signs of life, is passed over.
 */
export function askNcaLayer(
  address: string,
  request: object,
  {
    greeting = 30_000,
    answer = 10 * 60_000,
    onGreeted = () => {},
  }: Patience & { onGreeted?: () => void } = {},
): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  const socket = new WebSocket(address);
  let isGreeted = false;
  let timer = setTimeout(() => end({ outcome: 'notRunning' }), greeting);

  function end(outcome: Outcome): void {
    clearTimeout(timer);
    resolve(outcome);
    socket.close();
  }

  socket.addEventListener('message', ({ data }) => {
    const said = read(data);
    if (!isGreeted && hasVersion(said)) {
      isGreeted = true;
      clearTimeout(timer);
      timer = setTimeout(() => end({ outcome: 'tooLong' }), answer);
      onGreeted();
      socket.send(JSON.stringify(request));
    } else if (isGreeted && typeof said.status === 'boolean') end(outcomeOf(said));
  });
  // A connection that fails is closed as well.
  socket.addEventListener('close', () => end({ outcome: isGreeted ? 'closed' : 'notRunning' }));
  return promise;
}

type Said = { status?: unknown; result?: unknown; code?: unknown; body?: unknown };

function read(data: unknown): Said {
  try {
    const said: unknown = JSON.parse(String(data));
    return typeof said === 'object' && said !== null ? said : {};
  } catch {
    return {};
  }
}

const hasVersion = ({ result }: Said): boolean =>
  typeof result === 'object' && result !== null && 'version' in result;

function outcomeOf({ status, code, body }: Said): Outcome {
  if (status !== true) return { outcome: cancelled.test(String(code)) ? 'cancelled' : 'failed' };
  const { result } = (typeof body === 'object' && body !== null ? body : {}) as Said;
  const signature: unknown = Array.isArray(result) ? result[0] : result;
  return typeof signature === 'string' && signature !== ''
    ? { outcome: 'signed', signature }
    : { outcome: 'cancelled' };
}
