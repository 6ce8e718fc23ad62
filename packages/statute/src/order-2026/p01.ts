import { paragraph } from '../paragraph.ts';
import { entryIntoForce } from './entry-into-force.ts';

export const p01 = paragraph({
  id: '1',
  citation: 'order-2026/1',
  chapter: 1,
  inForce: { from: entryIntoForce },
  words: {
    '1': 'Осы Зорлық-зомбылыққа, қатыгез қарым-қатынасқа, жәбірлеуге (буллингке) ұшыраған, сондай-ақ зорлық-зомбылықтың куәсі болған кәмелетке толмағандарды анықтау және оларға көмек көрсету қағидалары (бұдан әрі – Қағидалар) "Құқық бұзушылық профилактикасы туралы" Қазақстан Республикасы Заңының (бұдан әрі – Заң) 20-бабының 4) тармақшасына сәйкес әзірленді және зорлық-зомбылыққа, қатыгез қарым-қатынасқа, жәбірлеуге (буллингке) ұшыраған, сондай-ақ зорлық-зомбылықтың куәсі болған кәмелетке толмағандарды анықтау және оларға көмек көрсету тәртібін айқындайды.',
  },
  translation: {
    '1': {
      ru: 'Настоящие Правила выявления несовершеннолетних, подвергшихся насилию, жестокому обращению, травле (буллингу), а также ставших свидетелями насилия, и оказания им помощи (далее – Правила) разработаны в соответствии с подпунктом 4) статьи 20 Закона Республики Казахстан «О профилактике правонарушений» (далее – Закон) и определяют порядок выявления несовершеннолетних, подвергшихся насилию, жестокому обращению, травле (буллингу), а также ставших свидетелями насилия, и оказания им помощи.',
      en: 'These Rules for identifying minors who have been subjected to violence, cruel treatment or bullying or have witnessed violence, and for giving them assistance (hereinafter – the Rules), are drawn up under article 20, subparagraph 4), of the Law of the Republic of Kazakhstan “On Prevention of Offences” (hereinafter – the Law) and determine the procedure for identifying minors who have been subjected to violence, cruel treatment or bullying or have witnessed violence, and for giving them assistance.',
    },
  },
  summary: {
    kk: 'Қағидалар зорлық-зомбылыққа, қатыгез қарым-қатынасқа, жәбірлеуге (буллингке) ұшыраған немесе зорлық-зомбылыққа куә болған балаларды қалай анықтап, оларға қалай көмектесу керегін айтады.',
    ru: 'Правила говорят, как выявлять детей, которые пострадали от насилия, жестокого обращения, травли (буллинга) или стали свидетелями насилия, и как им помогать.',
    en: 'The Rules say how to identify children who have suffered violence, cruel treatment or bullying, or have witnessed violence, and how to help them.',
  },
  kinds: ['violence', 'cruelty', 'bullying', 'witness'],
  duties: [],
  readings: [
    {
      paragraph: '1',
      note: {
        kk: 'Бұйрық алғаш ресми жарияланғаннан кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі, ал жарияланған күні дереккөздерімізде жоқ. Ең ерте мүмкін күн алынды: 2026 жылғы 13 маусым.',
        ru: 'Приказ вводится в действие по истечении десяти календарных дней после первого официального опубликования, а день опубликования в наших источниках не указан. Взят самый ранний возможный день: 13 июня 2026 года.',
        en: 'The order takes effect ten calendar days after its first official publication, and the day of publication is not in our sources. The earliest possible day is taken: 13 June 2026.',
      },
      adr: '0010',
    },
    {
      paragraph: '1',
      note: {
        kk: 'Бұйрық бір ұғымды әртүрлі сөзбен атайды: «қатыгез қарым-қатынас», «қатыгездік», «қатыгездікпен қарау»; «куәсі», «куәгері», «куә». Біз бәрін бір мағынада түсінеміз.',
        ru: 'Приказ называет одно и то же разными словами: «қатыгез қарым-қатынас», «қатыгездік», «қатыгездікпен қарау» (жестокое обращение, жестокость); «куәсі», «куәгері», «куә» (свидетель). Мы понимаем их одинаково.',
        en: 'The order has several words for one thing: “қатыгез қарым-қатынас”, “қатыгездік”, “қатыгездікпен қарау” (cruel treatment, cruelty); “куәсі”, “куәгері”, “куә” (witness). We read them as the same.',
      },
      adr: '0018',
    },
  ],
});
