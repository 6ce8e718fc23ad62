import type { AttendanceFault, AttendanceProblem } from '@qorgan/domain';
import { isIsoDate, longDate } from '@qorgan/domain';
import { texts, type Locale } from '@qorgan/statute';

type Words = string | ((value: string) => string);
type Three = { kk: Words; ru: Words; en: Words };

/** What is wrong with a line of an attendance file, and what to do. */
const faultText = texts<Record<AttendanceProblem, Three>>({
  quotesWrong: {
    kk: 'Тырнақша дұрыс жабылмаған.',
    ru: 'Неверно закрыта кавычка.',
    en: 'A quotation mark is not closed rightly.',
  },
  nameMissing: {
    kk: 'Оқушының аты-жөні жоқ.',
    ru: 'Нет имени ученика.',
    en: 'There is no name.',
  },
  nameTooShort: {
    kk: (name: string) => `«${name}»: тегі мен аты толық жазылуы керек.`,
    ru: (name: string) => `«${name}»: нужны фамилия и имя полностью.`,
    en: (name: string) => `“${name}”: surname and given name are needed in full.`,
  },
  pupilUnknown: {
    kk: (name: string) => `«${name}» мектептің тізімінде жоқ.`,
    ru: (name: string) => `«${name}»: такого ученика нет в списке школы.`,
    en: (name: string) => `“${name}” is not on the school’s roster.`,
  },
  pupilSeveral: {
    kk: (name: string) => `«${name}» деген оқушы бірнешеу. Сыныбын немесе ЖСН-ін жазыңыз.`,
    ru: (name: string) => `«${name}»: таких учеников несколько. Укажите класс или ИИН.`,
    en: (name: string) => `There are several pupils called “${name}”. Give the class or the IIN.`,
  },
  pupilOtherClass: {
    kk: (name: string) => `«${name}»: бұл сыныпта ондай оқушы жоқ, басқа сыныпта бар.`,
    ru: (name: string) => `«${name}»: в этом классе такого ученика нет, он есть в другом.`,
    en: (name: string) => `“${name}”: not in this class, but there is one in another.`,
  },
  pupilLeft: {
    kk: (day: string) => `${day}: бұл күні оқушы мектептің тізімінде болмаған.`,
    ru: (day: string) => `${day}: в этот день ученика в списке школы уже не было.`,
    en: (day: string) => `${day}: on that day the pupil was no longer on the roster.`,
  },
  dayMissing: { kk: 'Күні жазылмаған.', ru: 'Нет даты.', en: 'There is no day.' },
  dayUnreadable: {
    kk: (day: string) => `«${day}» деген күн түсініксіз. 02.09.2026 түрінде жазыңыз.`,
    ru: (day: string) => `Дата «${day}» не читается. Напишите как 02.09.2026.`,
    en: (day: string) => `The day “${day}” cannot be read. Write it like 02.09.2026.`,
  },
  dayInFuture: {
    kk: (day: string) => `${day}: бұл күн әлі келген жоқ.`,
    ru: (day: string) => `${day}: этот день еще не наступил.`,
    en: (day: string) => `${day}: this day has not come yet.`,
  },
  dayNotKept: {
    kk: (day: string) => `${day}: бұл жылдың күнтізбесі жоқ. Жылын тексеріңіз.`,
    ru: (day: string) => `${day}: календаря на этот год нет. Проверьте год.`,
    en: (day: string) => `${day}: there is no calendar of that year. Check the year.`,
  },
  notSchoolDay: {
    kk: (day: string) => `${day}: мектептің күнтізбесі бойынша бұл күні сабақ жоқ.`,
    ru: (day: string) => `${day}: по календарю школы в этот день занятий нет.`,
    en: (day: string) => `${day}: by the school’s calendar there are no lessons on that day.`,
  },
  markUnknown: {
    kk: (mark: string) => `«${mark}» белгісі түсіндірілмеген.`,
    ru: (mark: string) => `Отметка «${mark}» не объяснена.`,
    en: (mark: string) => `The mark “${mark}” is not explained.`,
  },
  totalUnreadable: {
    kk: (value: string) => `«${value}» сан емес.`,
    ru: (value: string) => `«${value}» не число.`,
    en: (value: string) => `“${value}” is not a number.`,
  },
  sameAsLine: {
    kk: (line: string) => `Бұл күн осы оқушыға ${line}-жолда жазылған. Бір рет есептеледі.`,
    ru: (line: string) => `Этот день этого ученика уже есть в строке ${line}. Учтен один раз.`,
    en: (line: string) => `This day of this pupil stands on line ${line}. It counts once.`,
  },
  contradictsLine: {
    kk: (line: string) => `${line}-жолда осы оқушының бұл күні басқаша жазылған. Екеуі де сақталмайды.`,
    ru: (line: string) =>
      `В строке ${line} этот день этого ученика отмечен иначе. Не сохранится ни то, ни другое.`,
    en: (line: string) => `Line ${line} says otherwise of this day of this pupil. Neither is saved.`,
  },
});

/** A fault in words, without the number of its line. Days are written out in the reader's language. */
export function attendanceFaultText(fault: AttendanceFault, locale: Locale): string {
  const words = faultText[locale][fault.problem];
  if (typeof words === 'string') return words;
  if (fault.otherLine !== undefined) return words(String(fault.otherLine));
  const value = fault.value ?? '';
  return words(isIsoDate(value) ? longDate(value, locale) : value);
}
