import type { CaseDutyId } from '@qorgan/domain';
import { texts } from '@qorgan/statute';

/** The duties of a case, each by a name of its own: paragraph 8 alone makes three of them. */
export const dutyText = texts<Record<CaseDutyId, Record<'kk' | 'ru' | 'en', string>>>({
  'p11.2.ambulance': {
    kk: 'Жедел жәрдем шақыру',
    ru: 'Вызвать скорую помощь',
    en: 'Call an ambulance',
  },
  'p8.police': { kk: 'Полицияға хабарлау', ru: 'Сообщить в полицию', en: 'Notify the police' },
  'p8.childRightsBody': {
    kk: 'Бала құқықтарын қорғау органына хабарлау',
    ru: 'Сообщить в орган по защите прав детей',
    en: 'Notify the child-rights body',
  },
  'p8.regionalCommissioner': {
    kk: 'Бала құқықтары жөніндегі өңірлік уәкілге хабарлау',
    ru: 'Сообщить региональному уполномоченному по правам ребенка',
    en: 'Notify the regional commissioner for children’s rights',
  },
  'p11.1.parents': {
    kk: 'Ата-анаға немесе заңды өкілге хабарлау',
    ru: 'Сообщить родителям или законным представителям',
    en: 'Inform the parents or legal representatives',
  },
  'p20.assistanceRoom': {
    kk: 'Баланы көмек көрсету кабинетіне жеткізу',
    ru: 'Доставить ребенка в кабинет помощи',
    en: 'Take the child to the assistance room',
  },
  'p9.bullying': {
    kk: '№ 506 бұйрық бойынша жәбірлеуге қатысты жұмысты бастау',
    ru: 'Начать работу по травле (приказ № 506)',
    en: 'Begin the bullying work under Order 506',
  },
  'p11.3.commission': { kk: 'Комиссияға жолдау', ru: 'Направить в комиссию', en: 'Send to the commission' },
});
