import type { AuditType, Rule } from '@qorgan/domain';
import type { Text } from '@qorgan/statute';

/** What the trail calls what is done with days on which pupils were away. */
export const attendanceAuditText = {
  attendanceChecked: {
    kk: 'Келмеген күндер файлы сақталмай тексерілді',
    ru: 'Файл пропусков проверен без сохранения',
    en: 'Attendance file tried without saving',
  },
  attendanceImported: {
    kk: 'Келмеген күндер файлдан жүктелді',
    ru: 'Пропуски загружены из файла',
    en: 'Attendance imported',
  },
  absenceDaysRecorded: {
    kk: 'Оқушының келмеген күні қолмен жазылды',
    ru: 'Пропуск ученика записан вручную',
    en: 'Absence of a pupil written down by hand',
  },
  picturesRead: {
    kk: 'Сыныптар бойынша суреттер қаралды',
    ru: 'Просмотрены картинки по классам',
    en: 'Pictures by class read',
  },
  absencesRead: {
    kk: 'Оқушылардың келмеген күндері қаралды',
    ru: 'Просмотрены пропуски учеников',
    en: 'Absences of pupils read',
  },
} satisfies Partial<Record<AuditType, Text>>;

export const attendanceRuleText = {
  notSchoolDay: {
    kk: 'Бұл күні мектептің күнтізбесі бойынша сабақ жоқ.',
    ru: 'В этот день по календарю школы занятий нет.',
    en: 'By the calendar of the school there are no lessons on that day.',
  },
  noDayColumns: {
    kk: 'Бұл жолдағы атаулардың ішінен бірде-бір күн танылмады. Басқа жолды не айды көрсетіңіз.',
    ru: 'Среди названий этой строки не узнан ни один день. Укажите другую строку или месяц.',
    en: 'None of the headings of this line is a day. Say another line, or the month.',
  },
} satisfies Partial<Record<Rule, Text>>;
