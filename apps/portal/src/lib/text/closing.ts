import { texts } from '@qorgan/statute';

/** The end of the work on a case, and taking it up again. */
export const closingText = texts({
  more: { kk: 'Осы іс бойынша', ru: 'По этому делу', en: 'On this case' },
  link: { kk: 'Істі жабу', ru: 'Закрыть дело', en: 'Close the case' },
  title: { kk: 'Істі жабу', ru: 'Закрытие дела', en: 'Close the case' },
  about: {
    kk: 'Жабылған іс сақталады: ондағы жазбалар өшпейді, кейін қайта ашуға болады. Жабық іске жаңа жазба енгізілмейді.',
    ru: 'Закрытое дело сохраняется: записи не исчезают, и его можно снова открыть. Пока оно закрыто, новых записей в нем не делают.',
    en: 'A closed case is kept: nothing on record goes, and it can be reopened. While it is closed nothing more is recorded in it.',
  },
  reason: { kk: 'Іс неге жабылады', ru: 'Почему дело закрывается', en: 'Why the case is closed' },
  reasonHint: {
    kk: 'Баланың жағдайы қазір қандай, әрі қарай кім көз салады. Мысалы: «Комиссия шара қабылдады, бала психологтың бақылауында».',
    ru: 'Что сейчас с ребенком и кто за ним присматривает. Например: «Комиссия приняла меры, ребенок под наблюдением психолога».',
    en: 'How the child is now and who keeps an eye on them. For example: “The commission took measures, the psychologist sees the child”.',
  },
  openTitle: {
    kk: 'Бұйрық талап ететін мына қадамдар жазылмаған',
    ru: 'Эти шаги, которых требует приказ, не записаны',
    en: 'These steps that the order demands are not on record',
  },
  openHint: {
    kk: 'Орындалған болса, алдымен сол қадамның бетінде жазыңыз. Орындалмай жабылса, оның себебі істе басшының түсіндірмесі ретінде қалады.',
    ru: 'Если они выполнены, сначала запишите их на странице шага. Если дело закрывается без них, причина останется в деле как объяснение руководителя.',
    en: 'If they were done, first put them on record on their pages. If the case is closed without them, the reason stays in the case as the head’s explanation.',
  },
  whyOpen: {
    kk: 'Бұл қадамдар неге орындалмайды',
    ru: 'Почему эти шаги не будут выполнены',
    en: 'Why these steps will not be done',
  },
  close: { kk: 'Істі жабу', ru: 'Закрыть дело', en: 'Close the case' },

  isClosed: { kk: 'Іс жабылған', ru: 'Дело закрыто', en: 'The case is closed' },
  closed: { kk: 'Жабық', ru: 'Закрыто', en: 'Closed' },
  leftOpen: { kk: 'Орындалмай жабылды', ru: 'Закрыто без этого', en: 'Closed without it' },
  leftOpenTitle: {
    kk: 'Іс жабылғанда орындалмаған қадамдар',
    ru: 'Шаги, не выполненные при закрытии',
    en: 'Steps not done when the case was closed',
  },
  closedNow: { kk: 'Іс жабылды.', ru: 'Дело закрыто.', en: 'The case is closed.' },
  reopenedNow: {
    kk: 'Іс қайта ашылды. Міндеттердің мерзімі бұрынғыдай саналады.',
    ru: 'Дело снова открыто. Сроки обязанностей считаются как прежде.',
    en: 'The case is open again. The times of its duties count as before.',
  },

  reopenLink: { kk: 'Істі қайта ашу', ru: 'Открыть дело снова', en: 'Reopen the case' },
  reopenTitle: { kk: 'Істі қайта ашу', ru: 'Открыть дело снова', en: 'Reopen the case' },
  reopenReason: { kk: 'Неге қайта ашылады', ru: 'Почему открывается снова', en: 'Why it is reopened' },
  reopen: { kk: 'Қайта ашу', ru: 'Открыть снова', en: 'Reopen' },
});
