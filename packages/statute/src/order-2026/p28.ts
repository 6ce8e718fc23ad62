import { paragraph } from '../paragraph.ts';
import { entryIntoForce } from './entry-into-force.ts';

export const p28 = paragraph({
  id: '28',
  citation: 'order-2026/28',
  chapter: 3,
  inForce: { from: entryIntoForce },
  words: {
    '28': 'Құқықтық көмек:',
    '28.1': 'заңгерлік кеңес беруді;',
    '28.2':
      'зорлық-зомбылық, қатыгездік, сот ісін жүргізу және орындау фактілерін тексеру шеңберінде құқық қорғау, сот органдарымен ынтымақтастықта жәрдемдесуді;',
    '28.3': 'заңды маңызы бар құжаттарды ресімдеуге көмек көрсету және жәрдемдесуді;',
    '28.4':
      'арнаулы әлеуметтік қызметтер көрсететін және қызмет алушылардың заңды құқықтарын бұзатын немесе оларға қысым жасайтын ұйымдардың әрекеттеріне немесе әрекетсіздігіне өтініштерді дайындауға және беруге көмек көрсетуді;',
    '28.5':
      'заңнамада белгіленген жеңілдіктер мен артықшылықтарды және әлеуметтік төлемдерді алуға жәрдемдесуді;',
    '28.6': 'балалардың мүдделерін білдіруге сенімхаттарды ресімдеуді;',
    '28.7': 'сот-тергеу органдары мен мекемелерінде балалардың мүдделерін білдіруді көздейді.',
  },
  translation: {
    '28': { ru: 'Правовая помощь предусматривает:', en: 'Legal assistance provides for:' },
    '28.1': { ru: 'юридическое консультирование;', en: 'legal counselling;' },
    '28.2': {
      ru: 'содействие во взаимодействии с правоохранительными, судебными органами в рамках проверки фактов насилия, жестокости, судопроизводства и исполнения;',
      en: 'assistance in cooperation with law-enforcement and judicial bodies within the verification of facts of violence and cruelty, court proceedings and enforcement;',
    },
    '28.3': {
      ru: 'помощь и содействие в оформлении юридически значимых документов;',
      en: 'help and assistance in drawing up legally significant documents;',
    },
    '28.4': {
      ru: 'помощь в подготовке и подаче обращений на действия или бездействие организаций, предоставляющих специальные социальные услуги и нарушающих или ущемляющих законные права получателей услуг;',
      en: 'help in preparing and filing applications about acts or omissions of organisations that provide special social services and violate or infringe the lawful rights of those they serve;',
    },
    '28.5': {
      ru: 'содействие в получении установленных законодательством льгот и преимуществ и социальных выплат;',
      en: 'assistance in obtaining privileges, advantages and social payments established by law;',
    },
    '28.6': {
      ru: 'оформление доверенностей на представление интересов детей;',
      en: 'drawing up powers of attorney to represent children’s interests;',
    },
    '28.7': {
      ru: 'представление интересов детей в судебно-следственных органах и учреждениях.',
      en: 'representing children’s interests in judicial and investigative bodies and institutions.',
    },
  },
  summary: {
    kk: 'Құқықтық көмек: заңгер кеңесі, құқық қорғау органдарымен және сотпен жұмыста жәрдем, құжат ресімдеу, төлемдер алу, баланың мүддесін білдіру.',
    ru: 'Правовая помощь: консультация юриста, содействие в работе с правоохранительными органами и судом, оформление документов, получение выплат, представление интересов ребенка.',
    en: 'Legal help: a lawyer’s advice, help in dealing with law enforcement and the courts, drawing up documents, obtaining payments, representing the child.',
  },
  kinds: [],
  duties: [],
  readings: [],
});
