import { paragraph } from '../paragraph.ts';
import { entryIntoForce } from './entry-into-force.ts';

export const p02 = paragraph({
  id: '2',
  citation: 'order-2026/2',
  chapter: 1,
  inForce: { from: entryIntoForce },
  words: {
    '2': 'Осы қағидаларда мынадай негізгі ұғымдар пайдаланылды:',
    '2.1':
      'баса назар аударуды талап ететін кәмелетке толмағандар – оқу пәндері бойынша үлгермейтін, қадағалаусыз, панасыз қалған, қаңғыбастықпен, қайыр сұраумен айналысатын, білім беру ұйымдарының жарғысын және (немесе) ішкі тәртіп қағидаларын өрескел немесе бірнеше рет бұзатын, бір ай ішінде төрт күн немесе одан да көп уақыт бойы дәлелді себепсіз сабақтарды жүйелі түрде өткізіп жіберетін, әкімшілік және (немесе) қылмыстық құқық бұзушылықтар жасаған, алкогольдік, энергетикалық сусындарды, психикаға белсенді әсер ететін заттарды, электрондық тұтыну жүйелерін, темекі бұйымдарын тұтынатын, ойынқұмарлықтан зардап шегетін (лудомания), жүкті, зорлық-зомбылық, қатыгез қарым-қатынас жасаған, жәбірлеген (буллинг) кәмелетке толмағандар, қоғамға жат мінез-құлық жасаған арнайы білім беру ұйымдарының түлектері.',
    '2.2':
      'кейс-менеджер – өз құзыреті шегінде және Қазақстан Республикасының заңнамасына сәйкес жеке оңалту жоспары негізінде ведомствоаралық өзара іс-қимылды үйлестіруді және зорлық-зомбылыққа, қатыгездікке, жәбірлеуге (буллингке) ұшыраған, сондай-ақ зорлық-зомбылыққа куә болған кәмелетке толмағанды сүйемелдеуді жүзеге асыратын Қазақстан Республикасының балалар құқықтарын қорғау жөніндегі өңірлік уәкілетті органының қызметкері;',
    '2.3':
      'құқық бұзушылық профилактикасының субъектілері – құқық бұзушылық профилактикасын жүзеге асыратын Қазақстан Республикасының мемлекеттік органдары, жергілікті өзін-өзі басқару органдары, ұйымдары мен азаматтары.',
  },
  translation: {
    '2': {
      ru: 'В настоящих Правилах используются следующие основные понятия:',
      en: 'The following basic terms are used in these Rules:',
    },
    '2.1': {
      ru: 'несовершеннолетние, требующие повышенного внимания, – несовершеннолетние, не успевающие по учебным предметам, безнадзорные, оставшиеся без приюта (беспризорные), занимающиеся бродяжничеством, попрошайничеством, грубо или неоднократно нарушающие устав и (или) правила внутреннего распорядка организаций образования, систематически пропускающие занятия без уважительной причины четыре и более дня в течение одного месяца, совершившие административные и (или) уголовные правонарушения, употребляющие алкогольные, энергетические напитки, психоактивные вещества, электронные системы потребления, табачные изделия, страдающие игроманией (лудоманией), беременные, совершившие насилие, жестокое обращение, травлю (буллинг), выпускники специальных организаций образования, допустившие антиобщественное поведение.',
      en: 'minors requiring heightened attention – minors who fail in school subjects, are without supervision, are left homeless, are engaged in vagrancy or begging, grossly or repeatedly violate the charter and (or) internal rules of educational organisations, systematically miss lessons without a valid reason for four or more days within one month, have committed administrative and (or) criminal offences, consume alcoholic or energy drinks, psychoactive substances, electronic consumption systems or tobacco products, suffer from gambling addiction (ludomania), are pregnant, have committed violence, cruel treatment or bullying, and graduates of special educational organisations who displayed antisocial behaviour.',
    },
    '2.2': {
      ru: 'кейс-менеджер – работник регионального уполномоченного органа по защите прав детей Республики Казахстан, который в пределах своей компетенции и в соответствии с законодательством Республики Казахстан на основе индивидуального плана реабилитации осуществляет координацию межведомственного взаимодействия и сопровождение несовершеннолетнего, подвергшегося насилию, жестокости, травле (буллингу), а также ставшего свидетелем насилия;',
      en: 'case manager – an employee of the regional authorised body for the protection of children’s rights of the Republic of Kazakhstan who, within their competence and under the legislation of the Republic of Kazakhstan, on the basis of the individual rehabilitation plan, coordinates the cooperation of agencies and supports a minor who has been subjected to violence, cruelty or bullying or has witnessed violence;',
    },
    '2.3': {
      ru: 'субъекты профилактики правонарушений – государственные органы, органы местного самоуправления, организации и граждане Республики Казахстан, осуществляющие профилактику правонарушений.',
      en: 'subjects of offence prevention – state bodies, bodies of local self-government, organisations and citizens of the Republic of Kazakhstan that carry out the prevention of offences.',
    },
  },
  summary: {
    kk: 'Үш ұғым: кім «баса назар аударуды талап ететін бала» (соның ішінде бір айда 4 күн және одан көп себепсіз сабаққа келмеген бала); кейс-менеджер кім; құқық бұзушылық профилактикасының субъектілері кімдер.',
    ru: 'Три понятия: кто такой ребенок, «требующий повышенного внимания» (в том числе пропустивший без уважительной причины 4 дня и более за месяц), кто такой кейс-менеджер и кто такие субъекты профилактики.',
    en: 'Three terms: who is a child “requiring heightened attention” (among them a child absent without a valid reason for 4 or more days in a month), who is the case manager, and who are the subjects of prevention.',
  },
  kinds: ['violence', 'cruelty', 'bullying', 'witness'],
  duties: [],
  readings: [
    {
      paragraph: '2.1',
      note: {
        kk: 'Мәтін бір ғана сөйлем; оны 13 санатқа бөлген – біз.',
        ru: 'Текст – одно предложение; на 13 категорий его разделили мы.',
        en: 'The text is a single sentence; the division into 13 categories is ours.',
      },
      adr: '0018',
    },
    {
      paragraph: '2.1',
      note: {
        kk: '«Бір ай ішінде» – күнтізбелік ай ма, әлде кез келген отыз күн бе, айтылмаған. Qorgan екеуін де қарайды: біреуі орындалса, бала психологқа көрсетіледі және қайсысы екені айтылады. Сабақтар емес, күндер саналады. Бала есепке өздігінен алынбайды: шешімді психолог қабылдайды.',
        ru: '«В течение одного месяца» – календарный месяц или любые тридцать дней, не сказано. Qorgan смотрит и то, и другое: достаточно одного, и показывает, какое выполнено. Считаются дни, а не уроки. Сам по себе ребенок на учет не попадает: решает психолог.',
        en: '“Within one month”: whether a calendar month or any thirty days is not said. Qorgan looks at both; one of them is enough, and which of them is shown. Days count, lessons do not. No child enters the register by itself: the psychologist decides.',
      },
      adr: '0104',
    },
    {
      paragraph: '2.2',
      note: {
        kk: 'Кейс-менеджер – өңірлік уәкілетті органның қызметкері. Ондай орган жоқ өңірде кейс-менеджер қорғаншылық органынан тағайындалатынын 12-тармақтан түсінеміз.',
        ru: 'Кейс-менеджер – работник регионального уполномоченного органа. Где такого органа нет, кейс-менеджера, как мы понимаем из пункта 12, назначает орган опеки.',
        en: 'The case manager is an employee of the regional body. Where there is none, we read from paragraph 12 that the guardianship body appoints the case manager.',
      },
      adr: '0019',
    },
  ],
});
