import { paragraph } from '../paragraph.ts';
import { entryIntoForce } from './entry-into-force.ts';

export const p34 = paragraph({
  id: '34',
  citation: 'order-2026/34',
  chapter: 3,
  inForce: { from: entryIntoForce },
  words: {
    '34': 'Осы Қағидалардың 3-тармағында көрсетілген органдар мен ұйымдар "Дербес деректер және оларды қорғау туралы" Қазақстан Республикасы Заңына сәйкес баланың және оның отбасының жеке деректері (сәйкестендіру деректері, фотосуреттері, мекен жайлары, білім беру ұйымдарының атауы) қамтылған материалдардың құпиялылығын қамтамасыз етуге мiндеттi.',
  },
  translation: {
    '34': {
      ru: 'Органы и организации, указанные в пункте 3 настоящих Правил, в соответствии с Законом Республики Казахстан «О персональных данных и их защите» обязаны обеспечить конфиденциальность материалов, содержащих личные данные ребенка и его семьи (идентификационные данные, фотографии, адреса, наименование организаций образования).',
      en: 'The bodies and organisations listed in paragraph 3 of these Rules are obliged, under the Law of the Republic of Kazakhstan “On Personal Data and Their Protection”, to ensure the confidentiality of materials that contain personal data of the child and the family (identification data, photographs, addresses, the name of the educational organisations).',
    },
  },
  summary: {
    kk: 'Баланың және отбасының деректері бар материалдар құпия: сәйкестендіру деректері, фотосуреттер, мекенжайлар және мектептің атауы да.',
    ru: 'Материалы с данными ребенка и семьи конфиденциальны: идентификационные данные, фотографии, адреса и даже название школы.',
    en: 'Materials with data of the child and the family are confidential: identification data, photographs, addresses and even the name of the school.',
  },
  kinds: ['violence', 'cruelty', 'bullying', 'witness'],
  duties: [
    {
      id: 'p34.confidential',
      paragraph: '34',
      title: {
        kk: 'Материалдардың құпиялылығын сақтау',
        ru: 'Обеспечить конфиденциальность материалов',
        en: 'Keep the materials confidential',
      },
      actor: 'paragraph3Bodies',
      trigger: {
        code: 'materialsHeld',
        text: {
          kk: 'баланың және оның отбасының жеке деректері (сәйкестендіру деректері, фотосуреттері, мекен жайлары, білім беру ұйымдарының атауы) қамтылған материалдардың',
          ru: 'материалов, содержащих личные данные ребенка и его семьи (идентификационные данные, фотографии, адреса, наименование организаций образования)',
          en: 'materials that contain personal data of the child and the family (identification data, photographs, addresses, the name of the educational organisations)',
        },
      },
      kinds: ['violence', 'cruelty', 'bullying', 'witness'],
      recipients: [],
      due: { kind: 'continuous' },
      schoolFacing: true,
    },
  ],
  readings: [
    {
      paragraph: '34',
      note: {
        kk: 'Мектептің атауы да құпия деректерге жатады: Qorgan оны хабарлама тақырыбында, журналда және сыртқа шығатын статистикада көрсетпейді.',
        ru: 'Название школы тоже относится к конфиденциальным данным: Qorgan не показывает его в теме сообщений, в журналах и во внешней статистике.',
        en: 'The school’s name is confidential too: Qorgan shows it in no message subject, no log and no statistics that leave the organisation.',
      },
      adr: '0018',
    },
    {
      paragraph: '34',
      note: {
        kk: 'Мәтін түрлерді атамайды; төрт түрдің бәріне қатысты деп түсінеміз.',
        ru: 'Виды текст не называет; читаем: относится ко всем четырем.',
        en: 'The words name no kind; we read it as all four.',
      },
      adr: '0018',
    },
  ],
});
