import type { OfficialForm } from '../../official-form.ts';

/** order-2026/annex-1: the initial assessment of paragraph 21. The body of paragraph 12 fills it in, not the school. */
export const annex1 = {
  id: 'annex-1',
  citation: 'order-2026/annex-1',
  title: {
    kk: 'Баланың жағдайын бастапқы бағалау нысаны',
    ru: 'Форма первичной оценки ситуации ребенка',
    en: 'Form for the initial assessment of the child’s situation',
  },
  sections: [
    {
      id: 'a1.s0',
      parts: [
        {
          id: 'a1.child',
          label: {
            kk: 'Баланың деректері (тегі, аты, әкесінің аты (ол болған жағдайда), жынысы және жасы)',
            ru: 'Данные ребенка (фамилия, имя, отчество (при его наличии), пол и возраст)',
            en: 'Child’s details (surname, given name, patronymic (if any), sex and age)',
          },
          type: 'group',
          fields: [
            {
              id: 'a1.child.surname',
              label: { kk: 'тегі', ru: 'фамилия', en: 'surname' },
              type: 'text',
              required: true,
            },
            {
              id: 'a1.child.givenName',
              label: { kk: 'аты', ru: 'имя', en: 'given name' },
              type: 'text',
              required: true,
            },
            {
              id: 'a1.child.patronymic',
              label: {
                kk: 'әкесінің аты (ол болған жағдайда)',
                ru: 'отчество (при его наличии)',
                en: 'patronymic (if any)',
              },
              type: 'text',
              required: false,
            },
            {
              id: 'a1.child.sex',
              label: { kk: 'жынысы', ru: 'пол', en: 'sex' },
              type: 'sex',
              required: true,
            },
            {
              id: 'a1.child.age',
              label: { kk: 'жасы', ru: 'возраст', en: 'age' },
              type: 'integer',
              required: true,
            },
          ],
        },
        {
          id: 'a1.assessors',
          label: {
            kk: 'Бағалауды жүргізген қызметкерлердің тегі, аты, әкесінің аты (ол болған жағдайда), лауазымы',
            ru: 'Фамилия, имя, отчество (при его наличии), должность работников, проводивших оценку',
            en: 'Surname, given name, patronymic (if any) and position of the staff who carried out the assessment',
          },
          type: 'group',
          repeatable: true,
          fields: [
            {
              id: 'a1.assessors.surname',
              label: { kk: 'тегі', ru: 'фамилия', en: 'surname' },
              type: 'text',
              required: true,
            },
            {
              id: 'a1.assessors.givenName',
              label: { kk: 'аты', ru: 'имя', en: 'given name' },
              type: 'text',
              required: true,
            },
            {
              id: 'a1.assessors.patronymic',
              label: {
                kk: 'әкесінің аты (ол болған жағдайда)',
                ru: 'отчество (при его наличии)',
                en: 'patronymic (if any)',
              },
              type: 'text',
              required: false,
            },
            {
              id: 'a1.assessors.position',
              label: { kk: 'лауазымы', ru: 'должность', en: 'position' },
              type: 'text',
              required: true,
            },
          ],
        },
      ],
    },
    {
      id: 'a1.assessment',
      label: {
        kk: 'Баланың жағдайын бастапқы бағалау:',
        ru: 'Первичная оценка ситуации ребенка:',
        en: 'Initial assessment of the child’s situation:',
      },
      parts: [
        {
          id: 'a1.s1',
          label: {
            kk: '1. Баланың үйдегі және отбасындағы жағдайын бағалау',
            ru: '1. Оценка положения ребенка дома и в семье',
            en: '1. Assessment of the child’s situation at home and in the family',
          },
          hint: {
            kk: 'ата-аналары немесе басқа заңды өкілдері өз міндеттерін орындай ма, бала отбасында зорлық-зомбылыққа ұшырай ма және басқа да мән-жайлар',
            ru: 'исполняют ли родители или другие законные представители свои обязанности, подвергается ли ребенок насилию в семье и другие обстоятельства',
            en: 'whether the parents or other legal representatives fulfil their duties, whether the child is subjected to violence in the family, and other circumstances',
          },
          type: 'longText',
        },
        {
          id: 'a1.s2',
          label: {
            kk: '2. Баланың туыстарымен және достарымен қарым-қатынасын бағалау',
            ru: '2. Оценка взаимоотношений ребенка с родственниками и друзьями',
            en: '2. Assessment of the child’s relationships with relatives and friends',
          },
          hint: {
            kk: 'бала жақын туыстарын біле ме, отбасы мүшелерінің біріне бауыр басуы бар ма, достары бар ма және басқа да мән-жайлар',
            ru: 'знает ли ребенок близких родственников, есть ли привязанность к кому-либо из членов семьи, есть ли друзья и другие обстоятельства',
            en: 'whether the child knows close relatives, is attached to any family member, has friends, and other circumstances',
          },
          type: 'longText',
        },
        {
          id: 'a1.s3',
          label: {
            kk: '3. Баланың әлеуметтік, құқықтық, медициналық, психологиялық-педагогикалық қажеттіліктерін бағалау:',
            ru: '3. Оценка социальных, правовых, медицинских, психолого-педагогических потребностей ребенка:',
            en: '3. Assessment of the child’s social, legal, medical, psychological and pedagogical needs:',
          },
          type: 'group',
          fields: [
            {
              id: 'a1.s3.social',
              label: { kk: 'Әлеуметтік', ru: 'Социальные', en: 'Social' },
              hint: {
                kk: 'тұрғын үймен қамтамасыз етілуі, жәрдемақылар алу және басқа да мәселелер',
                ru: 'обеспеченность жильем, получение пособий и другие вопросы',
                en: 'housing, receipt of benefits and other matters',
              },
              type: 'longText',
            },
            {
              id: 'a1.s3.legal',
              label: { kk: 'Құқықтық', ru: 'Правовые', en: 'Legal' },
              hint: {
                kk: 'құжаттарының болуы, құқықтық мәртебесі және басқа да мәселелер',
                ru: 'наличие документов, правовой статус и другие вопросы',
                en: 'availability of documents, legal status and other matters',
              },
              type: 'longText',
            },
            {
              id: 'a1.s3.medical',
              label: { kk: 'Медициналық', ru: 'Медицинские', en: 'Medical' },
              hint: {
                kk: 'денсаулық жағдайы, ерекше күтім қажеттілігі, қатыгездікпен қарау және зорлық-зомбылық белгілері, темекі өнімдерін, электрондық тұтыну жүйелерін қолдану және басқа да мәселелер',
                ru: 'состояние здоровья, потребность в особом уходе, признаки жестокого обращения и насилия, употребление табачных изделий, электронных систем потребления и другие вопросы',
                en: 'state of health, need for special care, signs of cruel treatment and violence, use of tobacco products and electronic consumption systems (vapes), and other matters',
              },
              type: 'longText',
            },
            {
              id: 'a1.s3.psychological',
              label: { kk: 'Психологиялық', ru: 'Психологические', en: 'Psychological' },
              hint: {
                kk: 'баланың/отбасының мінез-құлық және тұлғалық ерекшеліктері',
                ru: 'поведенческие и личностные особенности ребенка/семьи',
                en: 'behavioural and personality characteristics of the child / family',
              },
              type: 'longText',
            },
            {
              id: 'a1.s3.education',
              label: { kk: 'Білім беру', ru: 'Образовательные', en: 'Educational' },
              hint: {
                kk: 'оқу орны, үлгерімі, қосымша біліммен қамтылуы, білім беру қызметтеріне қажеттілігі',
                ru: 'место учебы, успеваемость, охват дополнительным образованием, потребность в образовательных услугах',
                en: 'place of study, academic progress, coverage by extracurricular education, need for educational services',
              },
              type: 'longText',
            },
          ],
        },
        {
          id: 'a1.s4',
          label: {
            kk: '4. Баланың психологиялық-педагогикалық қажеттіліктерін бағалау:',
            ru: '4. Оценка психолого-педагогических потребностей ребенка:',
            en: '4. Assessment of the child’s psychological and pedagogical needs:',
          },
          type: 'group',
          fields: [
            {
              id: 'a1.s4.safety',
              label: { kk: 'Қауіпсіздік', ru: 'Безопасность', en: 'Safety' },
              hint: {
                kk: 'баланың қауіпсіз мінез-құлық дағдылары қаншалықты дамыған? Бала тәуекелді мінез-құлық көрсетеді ме? Бала бөгде адамдармен байланысқа шыға ма? Әлеуметтік желілерде өзіне қатысты жеке ақпарат бөліседі ме?',
                ru: 'насколько развиты у ребенка навыки безопасного поведения? Проявляет ли ребенок рискованное поведение? Вступает ли ребенок в контакт с посторонними людьми? Делится ли в социальных сетях личной информацией о себе?',
                en: 'how developed are the child’s safe-behaviour skills? Does the child show risky behaviour? Does the child make contact with strangers? Does the child share personal information about themselves on social networks?',
              },
              type: 'longText',
            },
            {
              id: 'a1.s4.selfCare',
              label: {
                kk: 'Әлеуметтік дағдылар мен өзін-өзі күту дағдылары',
                ru: 'Социальные навыки и навыки самообслуживания',
                en: 'Social skills and self-care skills',
              },
              hint: {
                kk: 'бала гигиеналық процедураларды қалай орындайды (өздігімен, көмек қажет пе, бақылауды қажет етеді ме, ересектің ескертуін қажет етеді ме? Бала тұрмысқа қаншалықты бейімделген: не істей алады, не істеуді ұнатады?',
                ru: 'как ребенок выполняет гигиенические процедуры (самостоятельно, нужна ли помощь, нужен ли контроль, нужно ли напоминание взрослого)? Насколько ребенок приспособлен к быту: что умеет делать, что любит делать?',
                en: 'how does the child carry out hygiene procedures (independently, is help needed, is supervision needed, is a reminder from an adult needed)? How adapted is the child to daily life: what can they do, what do they like doing?',
              },
              type: 'longText',
            },
            {
              id: 'a1.s4.ties',
              label: {
                kk: 'Отбасылық және әлеуметтік байланыстар',
                ru: 'Семейные и социальные связи',
                en: 'Family and social ties',
              },
              hint: {
                kk: 'бала айналасындағы адамдармен қалай байланыс орнатады? Қандай жастағы балалармен қарым-қатынас жасағанды ұнатады? Бала жақын ересекпен және балалармен достық пен сенімге негізделген қарым-қатынасты қалай құрады? Қақтығыс жағдайында қалай әрекет етеді? Бала туыстарымен қарым-қатынасын сақтай ма, қандай тәсілдер қолданады?',
                ru: 'как ребенок устанавливает контакт с окружающими? С детьми какого возраста любит общаться? Как ребенок строит отношения дружбы и доверия с близким взрослым и детьми? Как действует в конфликтной ситуации? Поддерживает ли ребенок отношения с родственниками, какие способы использует?',
                en: 'how does the child establish contact with the people around them? Children of what age do they like to interact with? How does the child build relationships of friendship and trust with a close adult and with children? How do they act in a conflict? Does the child keep up relations with relatives, and by what means?',
              },
              type: 'longText',
            },
            {
              id: 'a1.s4.emotional',
              label: {
                kk: 'Эмоциялық және мінез-құлық дамуы',
                ru: 'Эмоциональное и поведенческое развитие',
                en: 'Emotional and behavioural development',
              },
              hint: {
                kk: 'баланың көңіл-күйі көбінесе қандай? Көңіл-күйдің өзгеруіне қандай оқиғалар себеп болуы мүмкін? Көңіл-күйдің өзгеруі баланың мінез-құлқына қалай әсер етеді? Баланың оң және теріс мінез-құлық ерекшеліктері қандай, олар мінез-құлықта қалай көрінеді?',
                ru: 'какое настроение чаще всего у ребенка? Какие события могут вызывать смену настроения? Как смена настроения влияет на поведение ребенка? Каковы положительные и отрицательные особенности характера ребенка, как они проявляются в поведении?',
                en: 'what is the child’s usual mood? What events may cause a change of mood? How does a change of mood affect the child’s behaviour? What are the child’s positive and negative character traits and how do they show in behaviour?',
              },
              type: 'longText',
            },
            {
              id: 'a1.s4.learning',
              label: {
                kk: 'Білім беру және оқыту',
                ru: 'Образование и обучение',
                en: 'Education and learning',
              },
              hint: {
                kk: 'бала қай мектепте, қандай бағдарлама бойынша оқиды? Оқу процесіне қалай қарайды, үлгерімі қандай? Үй тапсырмасын қалай орындайды? Қандай пәндерге қызығушылығы бар, қай пәндерді үйренуде қиындықтар туындайды? Пәнді үйренуде қандай кедергілер бар? Бала бос уақытында немен айналысады, қызығушылықтары қандай? Қандай қабілеттері, жетістіктері мен табыстары бар?',
                ru: 'в какой школе и по какой программе учится ребенок? Как относится к учебному процессу, какова успеваемость? Как выполняет домашнее задание? Какими предметами интересуется, при изучении каких предметов возникают трудности? Какие есть препятствия в изучении предмета? Чем ребенок занимается в свободное время, каковы интересы? Какие есть способности, достижения и успехи?',
                en: 'which school and programme does the child attend? How do they relate to learning, and what is their progress? How do they do homework? Which subjects interest them, which are difficult? What obstacles are there? What do they do in their free time, what are their interests? What abilities, achievements and successes do they have?',
              },
              type: 'longText',
            },
          ],
        },
        {
          id: 'a1.s5',
          label: {
            kk: '5. Баланың психологиялық қажеттіліктерін бағалау:',
            ru: '5. Оценка психологических потребностей ребенка:',
            en: '5. Assessment of the child’s psychological needs:',
          },
          type: 'group',
          fields: [
            {
              id: 'a1.s5.wellbeing',
              label: {
                kk: 'Психологиялық әл-ауқат',
                ru: 'Психологическое благополучие',
                en: 'Psychological well-being',
              },
              hint: {
                kk: 'басым көңіл-күй, қауіпсіздік сезімі',
                ru: 'преобладающее настроение, чувство безопасности',
                en: 'prevailing mood, sense of safety',
              },
              type: 'longText',
            },
            {
              id: 'a1.s5.trauma',
              label: {
                kk: 'Өткен психологиялық жарақаттардың салдары',
                ru: 'Последствия перенесенных психологических травм',
                en: 'Consequences of past psychological trauma',
              },
              hint: {
                kk: 'бала қандай жарақаттарды бастан кешірген (байланыс жарақаты, қатыгездікке ұшырау жарақаты, жоғалтудан туындаған жарақат және басқа; олар қалай көрінеді (депрессиялық күй, агрессивті реакциялар, нашар үлгерім және басқа)',
                ru: 'какие травмы перенес ребенок (травма привязанности, травма жестокого обращения, травма утраты и другие); как они проявляются (депрессивное состояние, агрессивные реакции, плохая успеваемость и другое)',
                en: 'what traumas the child has gone through (attachment trauma, trauma of cruel treatment, trauma of loss and others); how they show (a depressive state, aggressive reactions, poor progress at school and other)',
              },
              type: 'longText',
            },
            {
              id: 'a1.s5.selfEsteem',
              label: {
                kk: 'Өзін-өзі бағалау, тұлғаның ерекшеліктері',
                ru: 'Самооценка, особенности личности',
                en: 'Self-esteem, personality traits',
              },
              hint: {
                kk: 'баланың өзіне қатысты көзқарастары қандай? Өзіне қалай қарайды? Темпераменті қандай және қалай көрінеді? Мінез-құлқы қандай және қалай көрінеді?',
                ru: 'каковы представления ребенка о себе? Как относится к себе? Какой темперамент и как проявляется? Какой характер и как проявляется?',
                en: 'what are the child’s views of themselves? How do they relate to themselves? What is their temperament and how does it show? What is their character and how does it show?',
              },
              type: 'longText',
            },
            {
              id: 'a1.s5.relatives',
              label: {
                kk: 'Туыстармен және жақындарымен қарым-қатынасы',
                ru: 'Отношения с родственниками и близкими',
                en: 'Relations with relatives and close people',
              },
              hint: {
                kk: 'баланың туыстық байланыстар туралы түсінігі. Бала анасына, әкесіне, бауырларына, атасы мен әжесіне және басқаларға қалай қарайды (естеліктері, уайымдары)? Туыстарымен қарым-қатынасты сақтай ма (қаншалықты жиі, қалай: бетпе-бет, әлеуметтік желі арқылы және т.б., бастамашылық жасай ма/қарсы бола ма)? Туыстарымен қарым-қатынастан бұрын және кейін өзін қалай сезінеді? Баланың отбасына оралу туралы ойлары қандай, ол қандай сезімдер тудырады? Бала балама отбасыға орналасуды (туыстық қамқоршылық, қабылдаушы отбасы, патронат) қарастыра ма?',
                ru: 'представление ребенка о родственных связях. Как ребенок относится к матери, отцу, братьям и сестрам, дедушке и бабушке и другим (воспоминания, переживания)? Поддерживает ли отношения с родственниками (как часто, каким образом: лично, через социальные сети и т.д., проявляет инициативу/противится)? Как чувствует себя до и после общения с родственниками? Каковы мысли ребенка о возвращении в семью, какие чувства это вызывает? Рассматривает ли ребенок устройство в альтернативную семью (родственная опека, приемная семья, патронат)?',
                en: 'the child’s understanding of kinship ties. How does the child feel about mother, father, siblings, grandparents and others (memories, worries)? Does the child keep up relations with relatives (how often, how: in person, via social networks etc., takes initiative / resists)? How do they feel before and after contact with relatives? What are the child’s thoughts about returning to the family and what feelings does it evoke? Does the child consider placement in an alternative family (kinship care, foster family, patronage)?',
              },
              type: 'longText',
            },
          ],
        },
        {
          id: 'a1.s6',
          label: {
            kk: '6. Қызметкерлердің жалпы бағалауы мен қорытындылары:',
            ru: '6. Общая оценка и выводы работников:',
            en: '6. Overall assessment and conclusions of the staff:',
          },
          type: 'longText',
        },
      ],
    },
    {
      id: 'a1.s7',
      parts: [
        {
          id: 'a1.s7.signature',
          label: {
            kk: '7. Қызметкерлердің қолы:',
            ru: '7. Подписи работников:',
            en: '7. Signatures of the staff:',
          },
          type: 'signature',
          repeatable: true,
        },
        { id: 'a1.s7.date', label: { kk: 'Күні:', ru: 'Дата:', en: 'Date:' }, type: 'date' },
        {
          id: 'a1.approved',
          label: { kk: 'Бекітілді:', ru: 'Утверждено:', en: 'Approved:' },
          type: 'signature',
        },
        { id: 'a1.approvedDate', label: { kk: 'Күні:', ru: 'Дата:', en: 'Date:' }, type: 'date' },
      ],
    },
  ],
} as const satisfies OfficialForm;
