import type { OfficialForm } from '../../official-form.ts';

/** order-2026/annex-2: the individual rehabilitation plan of paragraph 22. */
export const annex2 = {
  id: 'annex-2',
  citation: 'order-2026/annex-2',
  title: {
    kk: 'Баланың жеке оңалту жоспары',
    ru: 'Индивидуальный план реабилитации ребенка',
    en: 'Individual rehabilitation plan of the child',
  },
  sections: [
    {
      id: 'a2.header',
      parts: [
        {
          id: 'a2.child',
          label: {
            kk: 'Кәмелетке толмағанның тегі, аты, әкесінің аты (ол болған жағдайда), туған күні',
            ru: 'Фамилия, имя, отчество (при его наличии), дата рождения несовершеннолетнего',
            en: 'Surname, given name, patronymic (if any) and date of birth of the minor',
          },
          type: 'group',
          fields: [
            {
              id: 'a2.child.surname',
              label: { kk: 'тегі', ru: 'фамилия', en: 'surname' },
              type: 'text',
              required: true,
            },
            {
              id: 'a2.child.givenName',
              label: { kk: 'аты', ru: 'имя', en: 'given name' },
              type: 'text',
              required: true,
            },
            {
              id: 'a2.child.patronymic',
              label: {
                kk: 'әкесінің аты (ол болған жағдайда)',
                ru: 'отчество (при его наличии)',
                en: 'patronymic (if any)',
              },
              type: 'text',
              required: false,
            },
            {
              id: 'a2.child.birthDate',
              label: { kk: 'туған күні', ru: 'дата рождения', en: 'date of birth' },
              type: 'date',
              required: true,
            },
          ],
        },
        {
          id: 'a2.contact',
          label: { kk: 'Байланыс ақпараты', ru: 'Контактная информация', en: 'Contact information' },
          type: 'text',
        },
        {
          id: 'a2.address',
          label: { kk: 'Тұратын мекен жайы', ru: 'Адрес проживания', en: 'Residential address' },
          type: 'text',
        },
        {
          id: 'a2.assessmentPeriod',
          label: {
            kk: 'Баланың жағдайын бастапқы бағалау ______ бастап ______дейін жүргізілді',
            ru: 'Первичная оценка ситуации ребенка проведена с ______ по ______',
            en: 'The initial assessment of the child’s situation was carried out from ______ to ______',
          },
          type: 'dateRange',
        },
        {
          id: 'a2.planPeriod',
          label: {
            kk: 'Баланы оңалтудың жеке жоспары _____бастап _____кезеңге дейін әзірленді',
            ru: 'Индивидуальный план реабилитации ребенка разработан на период с _____ по _____',
            en: 'The individual rehabilitation plan is drawn up for the period from _____ to _____',
          },
          type: 'dateRange',
        },
      ],
    },
    {
      id: 'a2.table',
      parts: [
        {
          id: 'a2.measures',
          label: {
            kk: 'Баланың жағдайын бастапқы бағалауға сәйкес тағайындалған іс-шаралар (түрлері мен көлемін көрсету):',
            ru: 'Мероприятия, назначенные в соответствии с первичной оценкой ситуации ребенка (указать виды и объем):',
            en: 'Measures prescribed in accordance with the initial assessment (state types and volume):',
          },
          type: 'table',
          columns: [
            { id: 'a2.measures.col.no', label: { kk: '№', ru: '№', en: 'No.' }, type: 'rowNumber' },
            {
              id: 'a2.measures.col.name',
              label: { kk: 'Атауы', ru: 'Наименование', en: 'Name' },
              type: 'text',
            },
            {
              id: 'a2.measures.col.assignedOn',
              label: { kk: 'Тағайындалған күні', ru: 'Дата назначения', en: 'Date prescribed' },
              type: 'date',
            },
            {
              id: 'a2.measures.col.completedOn',
              label: { kk: 'Аяқталған күні', ru: 'Дата завершения', en: 'Date completed' },
              type: 'date',
            },
            {
              id: 'a2.measures.col.responsible',
              label: {
                kk: 'Іс шараны іске асыруға жауапты ұйым',
                ru: 'Организация, ответственная за реализацию мероприятия',
                en: 'Organisation responsible for carrying out the measure',
              },
              type: 'text',
            },
            {
              id: 'a2.measures.col.result',
              label: {
                kk: 'Іс шараларды орындау нәтижелері',
                ru: 'Результаты выполнения мероприятий',
                en: 'Results of carrying out the measures',
              },
              type: 'longText',
            },
          ],
          rowGroups: [
            {
              id: 'a2.measures.group.medical',
              label: { kk: 'Медициналық көмек', ru: 'Медицинская помощь', en: 'Medical assistance' },
              rowsLabel: { kk: 'Іс-шаралар', ru: 'Мероприятия', en: 'Measures' },
              assistance: 'assistance.medical',
            },
            {
              id: 'a2.measures.group.psychological',
              label: {
                kk: 'Психологиялық көмек',
                ru: 'Психологическая помощь',
                en: 'Psychological assistance',
              },
              rowsLabel: { kk: 'Іс-шаралар', ru: 'Мероприятия', en: 'Measures' },
              assistance: 'assistance.psychological',
            },
            {
              id: 'a2.measures.group.pedagogical',
              label: { kk: 'Педагогикалық көмек', ru: 'Педагогическая помощь', en: 'Pedagogical assistance' },
              rowsLabel: { kk: 'Іс-шаралар', ru: 'Мероприятия', en: 'Measures' },
              assistance: 'assistance.pedagogical',
            },
            {
              id: 'a2.measures.group.social',
              label: { kk: 'Әлеуметтік көмек', ru: 'Социальная помощь', en: 'Social assistance' },
              rowsLabel: { kk: 'Іс-шаралар', ru: 'Мероприятия', en: 'Measures' },
              assistance: 'assistance.social',
            },
            {
              id: 'a2.measures.group.legal',
              label: { kk: 'Құқықтық көмек', ru: 'Правовая помощь', en: 'Legal assistance' },
              rowsLabel: { kk: 'Іс-шаралар', ru: 'Мероприятия', en: 'Measures' },
              assistance: 'assistance.legal',
            },
          ],
        },
      ],
    },
    {
      id: 'a2.footer',
      parts: [
        {
          id: 'a2.notes',
          label: { kk: 'Ескертпелер, толықтырулар:', ru: 'Примечания, дополнения:', en: 'Notes, additions:' },
          type: 'longText',
        },
        {
          id: 'a2.head',
          label: {
            kk: 'Қазақстан Республикасының балалардың құқықтарын қорғау жөніндегі өңірлік уәкілетті орган, ал ол болмаған жағдайда. қорғаншылық немесе қамқоршылық функцияларын жүзеге асыратын орган басшысының тегі, аты, әкесінің аты (ол болған жағдайда), қолы',
            ru: 'Фамилия, имя, отчество (при его наличии), подпись руководителя регионального уполномоченного органа по защите прав детей Республики Казахстан, а в случае его отсутствия – органа, осуществляющего функции по опеке или попечительству',
            en: 'Surname, given name, patronymic (if any) and signature of the head of the regional authorised body for the protection of children’s rights of the Republic of Kazakhstan or, where there is none, of the body exercising guardianship or custodianship functions',
          },
          type: 'signature',
        },
        {
          id: 'a2.consent',
          label: {
            kk: 'Ата-ананың немесе баланың басқа заңды өкілінің жеке оңалту жоспармен келісуі:',
            ru: 'Согласие родителя или иного законного представителя ребенка с индивидуальным планом реабилитации:',
            en: 'Agreement of the parent or other legal representative with the individual rehabilitation plan:',
          },
          type: 'group',
          fields: [
            {
              id: 'a2.consent.name',
              label: {
                kk: 'Тегі, аты, әкесінің аты (ол болған жағдайда)',
                ru: 'Фамилия, имя, отчество (при его наличии)',
                en: 'Surname, given name, patronymic (if any)',
              },
              type: 'text',
            },
            {
              id: 'a2.consent.signature',
              label: { kk: 'Қолы', ru: 'Подпись', en: 'Signature' },
              type: 'signature',
            },
            { id: 'a2.consent.date', label: { kk: 'Күні', ru: 'Дата', en: 'Date' }, type: 'date' },
            {
              id: 'a2.consent.refusedReason',
              label: {
                kk: 'Егер келісім алу мүмкін болмаса, себебін көрсетіңіз',
                ru: 'Если получить согласие невозможно, укажите причину',
                en: 'If agreement cannot be obtained, state the reason',
              },
              type: 'longText',
            },
          ],
        },
      ],
    },
  ],
} as const satisfies OfficialForm;
