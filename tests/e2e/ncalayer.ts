import { WebSocketServer } from 'ws';
import { signWith, toDer, toPem, type SigningKey } from '../../packages/usecases/src/testing/signing-key.ts';

type Asked = {
  module: string;
  method: string;
  args: { data: string; signerParams: { extKeyUsageOids: string[] } };
};

/** Plays NCALayer: greets, truly signs with the key it holds, or is told by its person to cancel. */
export async function startNcaLayer(address: string, keys: readonly (SigningKey | 'cancel')[]) {
  const { hostname, port } = new URL(address);
  const server = new WebSocketServer({ host: hostname, port: Number(port) });
  const waiting = [...keys];
  const asked: Asked[] = [];
  /** The signatures that were given, without the lines around them. */
  const given: Buffer[] = [];
  server.on('connection', (socket) => {
    socket.send(JSON.stringify({ result: { version: '1.4' } }));
    const answer = (body: object) => socket.send(JSON.stringify({ status: true, body }));
    async function sign(request: Asked) {
      asked.push(request);
      const key = waiting.shift();
      if (!key || key === 'cancel') return answer({});
      const der = toDer(await signWith(key, Buffer.from(request.args.data, 'base64'), { at: new Date() }));
      given.push(Buffer.from(der));
      answer({ result: [toPem(der)] });
    }
    socket.on('message', (message: Buffer) => void sign(JSON.parse(message.toString()) as Asked));
  });
  await new Promise<void>((resolve, reject) => server.once('listening', resolve).once('error', reject));
  return {
    asked,
    given,
    stop: () => {
      for (const client of server.clients) client.terminate();
      server.close();
    },
  };
}
