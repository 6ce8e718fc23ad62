import type { VisitPart } from '@qorgan/domain';
import type { LetterLocale } from '../letter/letter.ts';

/** The standing words of the act. */
export const visitActWords = {
  kk: {
    title: 'Тұрғын үй-тұрмыстық жағдайларды тексеру актісі',
    heading: 'Тұрғын үй-тұрмыстық жағдайларын тексеру актісі',
    ownLayout:
      'Бұл актінің нысаны бұйрықта белгіленбеген (12-тармақтың 3) тармақшасы): нысанды Qorgan порталы құрған.',
    child: 'Бала:',
    on: 'Тексерілген уақыты:',
    present: 'Тексеруге қатысқандар:',
    absent: (parts: string) => `Қатыспағандар: ${parts}`,
    ...{ yes: 'иә', no: 'жоқ' },
    acquainted: 'Актімен таныстым (ата-ана, заңды өкіл немесе үйдегі ересек адам)',
  },
  ru: {
    title: 'Акт обследования жилищно-бытовых условий',
    heading: 'Акт обследования жилищно-бытовых условий',
    ownLayout:
      'Форма этого акта приказом не установлена (подпункт 3) пункта 12): форма составлена порталом Qorgan.',
    child: 'Ребенок:',
    on: 'Время обследования:',
    present: 'В обследовании участвовали:',
    absent: (parts: string) => `Не участвовали: ${parts}`,
    ...{ yes: 'да', no: 'нет' },
    acquainted: 'С актом ознакомлен(а) (родитель, законный представитель или взрослый в доме)',
  },
} as const satisfies Record<LetterLocale, object>;

/** Who takes part, as the act names them. */
export const visitPartWords: Readonly<Record<LetterLocale, Readonly<Record<VisitPart, string>>>> = {
  kk: {
    body: 'бала құқықтарын қорғау органы',
    mobileGroup: 'мобильді топ',
    regionalCommissioner: 'өңірлік уәкіл',
    psychologicalCentre: 'психологиялық қолдау орталығы',
    other: 'басқа адам',
  },
  ru: {
    body: 'орган по защите прав детей',
    mobileGroup: 'мобильная группа',
    regionalCommissioner: 'региональный уполномоченный',
    psychologicalCentre: 'центр психологической поддержки',
    other: 'иное лицо',
  },
};
