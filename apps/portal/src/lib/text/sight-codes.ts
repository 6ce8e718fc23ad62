import type { AuditType, Rule } from '@qorgan/domain';
import type { Text } from '@qorgan/statute';

/** What a person is told when something about what the psychologist may see was refused. */
export const sightRuleText = {
  leaveNeedsDecision: {
    kk: 'Бұл бала бойынша «іс ашылмайды» деген шешім енді жоқ. Хабарламаны қайта қараңыз.',
    ru: 'Решения «дело не открывается» по этому ребенку больше нет. Посмотрите сообщение снова.',
    en: '“No case” does not stand for this child any more. Look at the report again.',
  },
  notOnRoster: {
    kk: 'Бала мектеп тізімінде жоқ.',
    ru: 'Ребенка нет в списке школы.',
    en: 'The child is not on the roster of the school.',
  },
} satisfies Partial<Record<Rule, Text>>;

/** What the trail calls what is let through to the psychologist, and what they look at by that leave. */
export const sightAuditText = {
  signShown: {
    kk: 'Белгі педагог-психологқа көрсетілді',
    ru: 'Признак показан педагогу-психологу',
    en: 'Sign let through to the psychologist',
  },
  signLeaveWithdrawn: {
    kk: 'Белгіні көру рұқсаты қайтарып алынды',
    ru: 'Показ признака прекращен',
    en: 'Leave to see a sign taken back',
  },
  pupilProposed: {
    kk: 'Оқушыны қадағалауға алу ұсынылды',
    ru: 'Предложено наблюдение за учеником',
    en: 'Pupil proposed to be watched over',
  },
  proposalWithdrawn: {
    kk: 'Қадағалауға алу ұсынысы қайтарып алынды',
    ru: 'Предложение о наблюдении отозвано',
    en: 'Proposal to watch over a pupil taken back',
  },
  caseMentioned: {
    kk: 'Педагог-психологқа іс бар екені айтылды',
    ru: 'Педагогу-психологу сообщено, что дело есть',
    en: 'Psychologist let know that there is a case',
  },
  caseMentionWithdrawn: {
    kk: 'Іс бар екенін білу рұқсаты қайтарып алынды',
    ru: 'Сообщение о том, что дело есть, отозвано',
    en: 'Leave to know of a case taken back',
  },
  signsListed: {
    kk: 'Көрсетілген белгілердің тізімі қаралды',
    ru: 'Просмотрен список показанных признаков',
    en: 'List of signs let through read',
  },
  childSignsRead: {
    kk: 'Бала туралы көрсетілген белгілер қаралды',
    ru: 'Просмотрены показанные признаки о ребенке',
    en: 'Signs about a child read',
  },
  childChronologyRead: {
    kk: 'Бала бойынша хронология қаралды',
    ru: 'Просмотрена хронология по ребенку',
    en: 'Chronology of a child read',
  },
  supportNoteSaved: {
    kk: 'Балаға қолдау мәтіні жазылды',
    ru: 'Написан текст о поддержке ребенка',
    en: 'Note of support written',
  },
  supportNoteRead: {
    kk: 'Балаға қолдау мәтіні оқылды',
    ru: 'Прочитан текст о поддержке ребенка',
    en: 'Note of support read',
  },
  supportNoteShared: {
    kk: 'Балаға қолдау мәтіні әріптеспен бөлісілді',
    ru: 'Текст о поддержке ребенка открыт коллеге',
    en: 'Note of support shared',
  },
  supportNoteSharingEnded: {
    kk: 'Балаға қолдау мәтіні жабылды',
    ru: 'Доступ к тексту о поддержке закрыт',
    en: 'Sharing of a note of support ended',
  },
  caseRequested: {
    kk: 'Педагог-психолог іс ашуды сұрады',
    ru: 'Педагог-психолог попросил открыть дело',
    en: 'Psychologist asked for a case',
  },
} satisfies Partial<Record<AuditType, Text>>;
