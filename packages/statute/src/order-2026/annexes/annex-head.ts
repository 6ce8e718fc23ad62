import type { Text } from '../../text.ts';

/** What stands above an annex on the right: to what it is annexed, as which number, and that it is a form. Lines of the paper. */
export const annexHead = (number: 1 | 2): Readonly<Record<keyof Text, readonly string[]>> => ({
  kk: [
    'Зорлық-зомбылыққа, қатыгез',
    'қарым-қатынасқа, жәбірлеуге',
    '(буллингке) ұшыраған,',
    'сондай-ақ зорлық-зомбылықтың',
    'куәсі болған кәмелетке',
    'толмағандарды анықтау және',
    'оларға көмек көрсету',
    'қағидаларына',
    `${number}-қосымша`,
    'Нысан',
  ],
  ru: [
    `Приложение ${number}`,
    'к Правилам выявления',
    'несовершеннолетних, подвергшихся',
    'насилию, жестокому обращению,',
    'травле (буллингу), а также ставших',
    'свидетелями насилия, и оказания',
    'им помощи',
    'Форма',
  ],
  en: [
    `Annex ${number}`,
    'to the Rules for identifying minors',
    'who have been subjected to violence,',
    'cruel treatment or bullying or have',
    'witnessed violence, and for giving',
    'them assistance',
    'Form',
  ],
});
