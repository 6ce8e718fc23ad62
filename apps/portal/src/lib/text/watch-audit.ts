import type { AuditType } from '@qorgan/domain';
import type { Text } from '@qorgan/statute';

/** What the trail calls what is done with children under watch. */
export const watchAuditText = {
  watchListed: {
    kk: 'Қадағалаудағы балалардың тізімі қаралды',
    ru: 'Просмотрен список детей под наблюдением',
    en: 'List of children under watch read',
  },
  watchEntered: { kk: 'Бала қадағалауға алынды', ru: 'Ребенок взят под наблюдение', en: 'Child entered' },
  watchRead: {
    kk: 'Қадағалаудағы баланың жазбасы қаралды',
    ru: 'Просмотрена запись о ребенке под наблюдением',
    en: 'Entry of a child under watch read',
  },
  watchLooksRead: {
    kk: 'Баланың жазбасын кім қарағаны тексерілді',
    ru: 'Просмотрено, кто открывал запись о ребенке',
    en: 'Looks at a child’s entry read',
  },
  watchRecorded: {
    kk: 'Қадағалаудағы бала туралы жазба енгізілді',
    ru: 'Внесена запись о ребенке под наблюдением',
    en: 'Record made about a child under watch',
  },
  watchContactRecorded: {
    kk: 'Қадағалаудағы баламен байланыс жазылды',
    ru: 'Записан контакт с ребенком под наблюдением',
    en: 'Contact with a child under watch recorded',
  },
  watchNoteAdded: {
    kk: 'Қадағалаудағы бала туралы ескертпе жазылды',
    ru: 'Написана заметка о ребенке под наблюдением',
    en: 'Note about a child under watch written',
  },
  watchEnded: { kk: 'Қадағалау аяқталды', ru: 'Наблюдение завершено', en: 'Watch ended' },
  putForwardDeclined: {
    kk: 'Қадағалауға ұсыныс қабылданбады',
    ru: 'Предложение о наблюдении отклонено',
    en: 'Putting forward declined',
  },
} satisfies Partial<Record<AuditType, Text>>;
