import { apiBase, apiOperations, type ApiOperation } from '@qorgan/contract';

/** What an address and a method ask for; else which of the two is not there. */
export type Wanted =
  | { is: 'operation'; operation: ApiOperation; params: Readonly<Record<string, string>> }
  | { is: 'otherMethod'; allowed: readonly string[] }
  | { is: 'unknown' };

const entries = Object.entries(apiOperations) as [ApiOperation, (typeof apiOperations)[ApiOperation]][];

/** Finds an operation by what comes after `apiBase`. `HEAD` asks as `GET` does. */
export function findOperation(method: string, pathname: string): Wanted {
  const asked = method === 'HEAD' ? 'GET' : method;
  const here = entries.flatMap(([operation, { method, path }]) => {
    const params = paramsIn(path, pathname.slice(apiBase.length));
    return params ? [{ operation, method, params }] : [];
  });
  if (here.length === 0) return { is: 'unknown' };
  const found = here.find(({ method }) => method === asked);
  if (found) return { is: 'operation', operation: found.operation, params: found.params };
  const methods = here.map(({ method }) => method as string);
  return {
    is: 'otherMethod',
    allowed: [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'],
  };
}

/** `/reports/{id}` and `/reports/5` are `{ id: '5' }`. */
function paramsIn(path: string, asked: string): Record<string, string> | null {
  const [pattern, pieces] = [path.split('/'), asked.split('/')];
  if (pattern.length !== pieces.length) return null;
  const params: Record<string, string> = {};
  for (const [at, name] of pattern.entries()) {
    const piece = pieces[at]!;
    if (name.startsWith('{') && piece !== '') params[name.slice(1, -1)] = piece;
    else if (name !== piece) return null;
  }
  return params;
}
