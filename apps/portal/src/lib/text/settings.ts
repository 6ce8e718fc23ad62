import { targetRange, type WorkTimeField } from '@qorgan/domain';
import { texts } from '@qorgan/statute';

const { least, most } = targetRange;

/** When a school is at work and how soon what waits alarms. */
export const settingsText = texts({
  title: { kk: 'Жұмыс уақыты мен дабылдар', ru: 'Часы работы и сигналы', en: 'Hours and alarms' },
  own: {
    kk: 'Бұл уақыттарды мектеп өзі белгілейді: бұйрықта мұндай сан жоқ, портал да оларды заң талабы деп көрсетпейді. «Дереу» деген сөз – дереу.',
    ru: 'Это время школа назначает себе сама: в приказе таких чисел нет, и портал не выдает их за требование закона. «Незамедлительно» значит незамедлительно.',
    en: 'The school sets these times for itself: the order has no such numbers, and the portal never shows them as the law’s. “Immediately” means immediately.',
  },
  hours: { kk: 'Мектептің жұмыс уақыты', ru: 'Часы работы школы', en: 'When the school is at work' },
  hoursHint: {
    kk: 'Күнтізбедегі жұмыс күндерінде. Таңғы еске салулар осы уақытта келеді.',
    ru: 'По рабочим дням календаря. Утренние напоминания приходят к этому времени.',
    en: 'On the working days of the calendar. Reminders of the morning come when work begins.',
  },
  hoursFrom: { kk: 'Жұмыс басталады', ru: 'Начало работы', en: 'Work begins' },
  hoursUntil: { kk: 'Жұмыс аяқталады', ru: 'Конец работы', en: 'Work ends' },
  unopened: {
    kk: 'Хабарламаны ешкім ашпаса',
    ru: 'Если сообщение никто не открыл',
    en: 'When nobody opens a report',
  },
  unopenedHint: {
    kk: 'Осынша минуттан кейін басшыға, содан кейін орынбасарларға дабыл беріледі. Балаға қауіп төніп тұрса, дабыл бірден беріледі.',
    ru: 'Через столько минут сигнал подается руководителю, затем заместителям. Если ребенок в опасности, он подается сразу.',
    en: 'After so many minutes the head is alarmed, then the deputies. Where a child is in danger the alarm comes at once.',
  },
  unopenedInHours: {
    kk: 'Жұмыс уақытында, минут',
    ru: 'В часы работы, минут',
    en: 'In school hours, minutes',
  },
  unopenedOutside: {
    kk: 'Жұмыстан тыс уақытта, минут',
    ru: 'В остальное время, минут',
    en: 'Outside of them, minutes',
  },
  target: {
    kk: 'Дереу істелетін қадам күтіп тұрса',
    ru: 'Если ждет шаг, который нужен незамедлительно',
    en: 'When a step waits that is owed immediately',
  },
  targetMinutes: {
    kk: 'Қанша минуттан кейін еске салынады',
    ru: 'Через сколько минут напомнить',
    en: 'After how many minutes to remind',
  },
  minutesWrong: {
    kk: `${least}-ден ${most}-қа дейінгі бүтін сан жазыңыз.`,
    ru: `Напишите целое число от ${least} до ${most}.`,
    en: `Write a whole number from ${least} to ${most}.`,
  },
  save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
  saved: {
    kk: 'Сақталды. Дабылдар енді осы уақыттар бойынша беріледі.',
    ru: 'Сохранено. Сигналы теперь подаются по этим настройкам.',
    en: 'Saved. Alarms go by these times now.',
  },
  same: { kk: 'Ештеңе өзгерген жоқ.', ru: 'Ничего не изменилось.', en: 'Nothing was changed.' },
  meanwhile: {
    kk: 'Сіз толтырып жатқанда әріптесіңіз бұл уақыттарды өзгертті, сондықтан сақталған жоқ. Жазғаныңыз осында тұр; әріптесіңіз нені өзгерткені төмендегі тізімде.',
    ru: 'Пока вы заполняли форму, коллега изменил эти настройки, поэтому ничего не сохранено. Введенное вами осталось; что изменил коллега, видно в списке ниже.',
    en: 'A colleague changed these times while you were filling this in, so nothing was saved. What you typed is still here; what they changed is in the list below.',
  },
  history: { kk: 'Не, қашан өзгертілді', ru: 'Что и когда менялось', en: 'What was changed when' },
  asSetUp: {
    kk: 'Мектеп порталға қосылғандағы мәндер',
    ru: 'Значения, с которыми школа была подключена',
    en: 'As the school was set up',
  },
});

type Words = (typeof settingsText)['kk' | 'ru' | 'en'];

/** What each field is called, in the order of the form. */
export const timeLabels = (t: Words): Record<WorkTimeField, string> => ({
  hoursFrom: t.hoursFrom,
  hoursUntil: t.hoursUntil,
  unopenedInHours: t.unopenedInHours,
  unopenedOutside: t.unopenedOutside,
  targetMinutes: t.targetMinutes,
});
