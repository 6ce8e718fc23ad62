import { texts } from '@qorgan/statute';

/** How to support a child under watch, as whoever keeps watch writes and shares it. */
export const supportNoteText = texts({
  whoSees: {
    kk: 'Бөліскен әріптесіңіз баланың аты-жөнін, сыныбын және осы мәтінді ғана көреді. Баланың қадағалауда тұрғаны да, себебі де көрінбейді.',
    ru: 'Коллега видит только имя, класс и этот текст. Ни того, что ребенок под наблюдением, ни причин ему не видно.',
    en: 'A colleague sees the name, the class and these words only: neither that the child is under watch nor why.',
  },
  isOver: {
    kk: 'Қадағалау аяқталған: бұл мәтін енді ешкімге көрінбейді.',
    ru: 'Наблюдение завершено: этот текст больше никому не виден.',
    en: 'The watch has ended: nobody sees these words any more.',
  },
  nobody: {
    kk: 'Бұл мәтін ешкіммен бөлісілмеген.',
    ru: 'Этот текст пока никому не открыт.',
    en: 'These words are shared with nobody.',
  },
});
