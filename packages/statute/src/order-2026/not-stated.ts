import type { Text } from '../text.ts';

/** Stands as the trigger of a duty whose words name no trigger; the code beside it is then our reading (ADR 0017). */
export const notStated: Text = {
  kk: 'Мәтінде көрсетілмеген',
  ru: 'В тексте не указано',
  en: 'Not stated in the text',
};
