import { texts } from '@qorgan/statute';

/** What a case says of the child and the parents, by the fields of the form and in their order. */
export const childText = texts({
  surname: { kk: 'Тегі', ru: 'Фамилия', en: 'Surname' },
  given: { kk: 'Аты', ru: 'Имя', en: 'Given name' },
  patronymic: { kk: 'Әкесінің аты (болса)', ru: 'Отчество (при наличии)', en: 'Patronymic (if any)' },
  birthDate: { kk: 'Туған күні', ru: 'Дата рождения', en: 'Date of birth' },
  classLabel: { kk: 'Сыныбы', ru: 'Класс', en: 'Class' },
  address: { kk: 'Тұратын мекенжайы', ru: 'Адрес проживания', en: 'Home address' },
  parentRelation: { kk: 'Кім болып келеді', ru: 'Кем приходится', en: 'Relation' },
  parentName: {
    kk: 'Ата-ананың немесе өкілдің аты-жөні',
    ru: 'Имя родителя или представителя',
    en: 'Name of the parent or representative',
  },
  parentPhone: { kk: 'Телефоны', ru: 'Телефон', en: 'Telephone' },
});

/** The rows in which parents and legal representatives are written down. */
export const parentRowText = texts({
  title: {
    kk: 'Ата-анасы немесе заңды өкілдері',
    ru: 'Родители или законные представители',
    en: 'Parents or legal representatives',
  },
  hint: {
    kk: 'Білмесеңіз, бос қалдырыңыз.',
    ru: 'Если не знаете, оставьте пустым.',
    en: 'Leave it empty if you do not know.',
  },
  person: {
    kk: (n: number) => `${n}-адам`,
    ru: (n: number) => `${n}-й человек`,
    en: (n: number) => `Person ${n}`,
  },
  name: { kk: 'Аты-жөні', ru: 'Имя', en: 'Name' },
  another: { kk: 'Тағы бір адам қосу', ru: 'Добавить еще одного', en: 'Add another' },
  remove: { kk: 'Алып тастау', ru: 'Убрать', en: 'Remove' },
});

/** The page on which the data are put right, and the search of the roster that leads to it. */
export const correctChildText = texts({
  title: {
    kk: 'Баланың деректерін түзету',
    ru: 'Исправить данные о ребенке',
    en: 'Put the child’s data right',
  },
  hint: {
    kk: 'Бұрынғы деректер өшпейді: іс барысында көрініп тұрады.',
    ru: 'Прежние данные не удаляются: они остаются в ходе дела.',
    en: 'What was written before is not deleted: it stays in the case.',
  },
  lettersStay: {
    kk: 'Рәсімделген және жіберілген хаттар өзгермейді. Қате оларда да болса, алушыға жаңа хат жолдаңыз.',
    ru: 'Оформленные и отправленные письма не изменятся. Если ошибка есть и в них, пошлите адресату новое письмо.',
    en: 'Letters that were issued or sent stay as they are. If the mistake is in them too, send the recipient a new one.',
  },
  child: { kk: 'Бала', ru: 'Ребенок', en: 'The child' },
  onRoster: {
    kk: 'Іс мектеп тізіміндегі оқушымен байланыстырылған.',
    ru: 'Дело связано с учеником из списка школы.',
    en: 'The case is linked to a pupil of the school’s roster.',
  },
  notOnRoster: {
    kk: 'Іс мектеп тізіміндегі оқушымен байланыстырылмаған: аты қолмен жазылған.',
    ru: 'Дело не связано с учеником из списка школы: имя вписано от руки.',
    en: 'The case is not linked to a pupil of the school’s roster: the name was typed.',
  },
  find: { kk: 'Мектеп тізімінен табу', ru: 'Найти в списке школы', en: 'Find in the school’s roster' },
  findOther: {
    kk: 'Тізімнен басқа оқушыны табу',
    ru: 'Найти в списке другого ученика',
    en: 'Find another pupil in the roster',
  },
  fromRosterTitle: {
    kk: 'Деректер мектеп тізімінен алынды',
    ru: 'Данные взяты из списка школы',
    en: 'Taken from the school’s roster',
  },
  fromRoster: {
    kk: 'Іске әлі ештеңе жазылған жоқ. Осы бала екенін тексеріп, сақтаңыз.',
    ru: 'В дело еще ничего не записано. Проверьте, тот ли это ребенок, и сохраните.',
    en: 'Nothing is on record yet. Check that this is the child, then save.',
  },
  hiddenParents: {
    kk: 'Ата-анасының деректері: хаттар мен тізімдерде жасырылған',
    ru: 'Данные родителей: скрыты в письмах и списках',
    en: 'The parents’ data: hidden from letters and lists',
  },
  hiddenWhy: {
    kk: 'Оларға хабарланбайды деп шешілген. Төмендегілердің бірі аталған хат рәсімделмейді және жіберілмейді.',
    ru: 'Решено им не сообщать. Письмо, в котором назван кто-то из них, нельзя ни оформить, ни отправить.',
    en: 'It was decided not to tell them. A letter that names any of these is neither issued nor sent.',
  },
  everKnown: {
    kk: 'Істе қазір немесе бұрын аталғандар:',
    ru: 'Кто назван в деле сейчас или раньше:',
    en: 'Named in the case now or before:',
  },
  reason: { kk: 'Неге түзетіледі', ru: 'Почему исправляется', en: 'Why it is put right' },
  reasonHint: {
    kk: 'Мысалы: туу туралы куәлікпен тексерілді.',
    ru: 'Например: сверено со свидетельством о рождении.',
    en: 'For example: checked against the birth certificate.',
  },
  save: { kk: 'Деректерді сақтау', ru: 'Сохранить данные', en: 'Save the data' },

  search: { kk: 'Баланың аты-жөні немесе сыныбы', ru: 'Имя или класс ребенка', en: 'Name or class' },
  searchHint: {
    kk: 'Кемінде екі әріп жазыңыз.',
    ru: 'Напишите хотя бы две буквы.',
    en: 'Write at least two letters.',
  },
  doSearch: { kk: 'Іздеу', ru: 'Найти', en: 'Search' },
  found: { kk: 'Табылды', ru: 'Найдены', en: 'Found' },
  nobodyFound: {
    kk: 'Тізімде ондай оқушы жоқ. Басқаша жазып көріңіз.',
    ru: 'Такого ученика в списке нет. Попробуйте написать иначе.',
    en: 'No such pupil in the roster. Try writing it differently.',
  },
  inCaseNow: { kk: 'Істе қазір', ru: 'Сейчас в деле', en: 'In the case now' },
});
