/** A line on which this took longer does not answer any more. */
const patience = 30_000;

/**
 * The page that the server answers with; `refused` where it answers with none, because nobody is signed in any more
 * for one; `null` where no answer came.
 */
export async function post(action: string, fields: FormData): Promise<Document | 'refused' | null> {
  try {
    const answer = await fetch(action, {
      method: 'POST',
      body: fields,
      headers: { accept: 'text/html' },
      signal: AbortSignal.timeout(patience),
    });
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : 'refused';
  } catch {
    return null;
  }
}
