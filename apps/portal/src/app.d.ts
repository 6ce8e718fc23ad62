import type { Locale } from '@qorgan/statute';
import type { Context, House } from '@qorgan/usecases';
import type { SignedIn } from './lib/server/signed-in.ts';
import type { Person } from './lib/ui/person.ts';

declare global {
  namespace App {
    interface Error {
      /** What the person can read out to us; the log has the same id. Absent where nothing went wrong inside. */
      id?: string;
      /** What was wrong with the request, where the status alone does not say it; the error page has the words. */
      why?: 'unreadable' | 'too-large' | 'forged' | 'not-here' | 'no-such' | 'busy';
    }

    interface Locals {
      /** The language of this request: the cookie `lang`, else Kazakh. */
      locale: Locale;
      /** Ties the page, the log and the audit trail together. */
      requestId: string;
      /** The moment of the request. Nothing below asks the clock again. */
      now: Date;
      /** What use cases are given before anybody is signed in. */
      house: House;
      session: SignedIn | null;
      /** What use cases are given by a person. Sends whoever is not signed in to the sign-in page. */
      ctx(): Context;
    }

    interface PageData {
      locale: Locale;
      /** Whoever is signed in, as the header shows them. */
      person: Person | null;
      /** The demo region is loaded: no child in it is real. */
      isDemo: boolean;
    }
  }
}

export {};
