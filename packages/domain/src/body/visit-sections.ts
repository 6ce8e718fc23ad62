import type { Text } from '@qorgan/statute';

/** One thing that the act asks. The words are ours: the order prescribes no form of the act (ADR 0015). */
export type VisitField = {
  id: string;
  label: Text;
  hint?: Text;
  /** A `line` is a few words, `text` as many as it takes, `yesNo` one of two. */
  kind: 'line' | 'text' | 'yesNo';
  /** What an act says nothing without. */
  isRequired: boolean;
};
export type VisitSection = { id: string; label: Text; fields: readonly VisitField[] };

const words = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/**
 * What an act of inspection of living conditions asks, section by section, in the order of the paper. Ids are stored
 * with the answers: a field may be added or retired, and never means anything else.
 */
export const visitSections = [
  {
    id: 'visit',
    label: words('Бару', 'Посещение', 'The visit'),
    fields: [
      {
        id: 'place',
        label: words(
          'Тексерілген мекенжай',
          'Адрес, где проведено обследование',
          'Address that was inspected',
        ),
        kind: 'line',
        isRequired: true,
      },
      {
        id: 'metBy',
        label: words(
          'Үйде кім болды, кім қарсы алды',
          'Кто был дома, кто принял',
          'Who was at home and opened the door',
        ),
        kind: 'text',
        isRequired: false,
      },
    ],
  },
  {
    id: 'dwelling',
    label: words('Тұрғын үй', 'Жилье', 'The dwelling'),
    fields: [
      {
        id: 'dwelling',
        label: words(
          'Тұрғын үйдің түрі және кімдікі екені',
          'Вид жилья и кому оно принадлежит',
          'Kind of dwelling and whose it is',
        ),
        hint: words(
          'үй, пәтер, жатақхана; меншікті, жалға алынған; бөлме саны',
          'дом, квартира, общежитие; собственное, съемное; число комнат',
          'house, flat, hostel; owned, rented; number of rooms',
        ),
        kind: 'text',
        isRequired: true,
      },
      {
        id: 'utilities',
        label: words(
          'Жылу, су, жарық, дәретхана',
          'Отопление, вода, свет, санузел',
          'Heating, water, light, toilet',
        ),
        kind: 'text',
        isRequired: false,
      },
      {
        id: 'order',
        label: words('Тазалығы мен жай-күйі', 'Чистота и состояние', 'Cleanliness and state of repair'),
        kind: 'text',
        isRequired: false,
      },
      {
        id: 'household',
        label: words('Үйде кімдер тұрады', 'Кто проживает', 'Who lives there'),
        hint: words(
          'тегі, аты, әкесінің аты (ол болған жағдайда), балаға кім болатыны, жасы, немен айналысатыны',
          'фамилия, имя, отчество (при его наличии), кем приходится ребенку, возраст, чем занимается',
          'surname, given name, patronymic (if any), relation to the child, age, occupation',
        ),
        kind: 'text',
        isRequired: true,
      },
    ],
  },
  {
    id: 'child',
    label: words('Баланың жағдайы', 'Условия ребенка', 'The child’s conditions'),
    fields: [
      {
        id: 'ownPlace',
        label: words(
          'Баланың өз орны: сабақ оқитын, ойнайтын',
          'Место ребенка: для занятий, для игры',
          'The child’s own place: to study, to play',
        ),
        kind: 'text',
        isRequired: false,
      },
      {
        id: 'sleeping',
        label: words('Ұйықтайтын орны', 'Спальное место', 'Where the child sleeps'),
        kind: 'text',
        isRequired: true,
      },
      {
        id: 'food',
        label: words('Тамағы', 'Питание', 'Food'),
        hint: words(
          'үйде азық-түлік бар ма, балаға тамақты кім дайындайды',
          'есть ли дома продукты, кто готовит ребенку',
          'whether there is food at home, who cooks for the child',
        ),
        kind: 'text',
        isRequired: true,
      },
      {
        id: 'clothing',
        label: words(
          'Маусымға сай киімі мен аяқкиімі, мектеп керек-жарағы',
          'Одежда и обувь по сезону, школьные принадлежности',
          'Clothes and shoes for the season, school things',
        ),
        kind: 'text',
        isRequired: false,
      },
      {
        id: 'healthSigns',
        label: words(
          'Денсаулығына қатысты көзге түскен белгілер',
          'Видимые признаки, касающиеся здоровья',
          'Visible signs that concern health',
        ),
        hint: words(
          'көрінгенін ғана жазыңыз: диагноз қоймаңыз, баланы шешіндірмеңіз',
          'пишите только то, что видно: не ставьте диагноз, не просите ребенка раздеться',
          'write only what is visible: make no diagnosis, do not ask the child to undress',
        ),
        kind: 'text',
        isRequired: true,
      },
      {
        id: 'doctorNeeded',
        label: words('Бала дәрігерге мұқтаж ба?', 'Нужен ли ребенку врач?', 'Does the child need a doctor?'),
        kind: 'yesNo',
        isRequired: true,
      },
    ],
  },
  {
    id: 'safety',
    label: words('Қауіпсіздік', 'Безопасность', 'Safety'),
    fields: [
      {
        id: 'dangers',
        label: words(
          'Үйде балаға қауіп төндіретін нәрсе',
          'Что в доме опасно для ребенка',
          'What in the dwelling is dangerous to the child',
        ),
        hint: words(
          'мас адамдар, есірткі, қару, ашық сымдар, жылытылмаған үй, бақылаусыз қалған сәби',
          'люди в опьянении, наркотики, оружие, оголенные провода, неотапливаемый дом, младенец без присмотра',
          'people who are drunk, drugs, weapons, bare wires, an unheated house, an infant left alone',
        ),
        kind: 'text',
        isRequired: true,
      },
      {
        id: 'relations',
        label: words(
          'Ересектер мен баланың өзара қарым-қатынасы қалай көрінді',
          'Как взрослые и ребенок вели себя друг с другом',
          'How the adults and the child were with each other',
        ),
        kind: 'text',
        isRequired: false,
      },
      {
        id: 'threat',
        label: words(
          'Баланың өміріне немесе денсаулығына тікелей қатер бар ма? (12.4)',
          'Есть ли прямая угроза жизни или здоровью ребенка? (12.4)',
          'Is there a direct threat to the child’s life or health? (12.4)',
        ),
        kind: 'yesNo',
        isRequired: true,
      },
      {
        id: 'withoutCare',
        label: words(
          'Бала ата-ана қамқорлығынсыз қалған ба? (12.5)',
          'Остался ли ребенок без родительской заботы? (12.5)',
          'Is the child without parental care? (12.5)',
        ),
        kind: 'yesNo',
        isRequired: true,
      },
    ],
  },
  {
    id: 'said',
    label: words('Кім не айтты', 'Кто что сказал', 'What was said'),
    fields: [
      {
        id: 'childSaid',
        label: words('Бала не айтты', 'Что сказал ребенок', 'What the child said'),
        hint: words(
          'баланың өз сөзімен; баланы тергемеңіз',
          'словами самого ребенка; не допрашивайте ребенка',
          'in the child’s own words; do not question the child',
        ),
        kind: 'text',
        isRequired: false,
      },
      {
        id: 'adultsSaid',
        label: words('Ересектер не айтты', 'Что сказали взрослые', 'What the adults said'),
        kind: 'text',
        isRequired: false,
      },
    ],
  },
  {
    id: 'conclusions',
    label: words('Қорытынды', 'Выводы', 'Conclusions'),
    fields: [
      {
        id: 'conclusions',
        label: words('Қорытынды', 'Выводы', 'Conclusions'),
        kind: 'text',
        isRequired: true,
      },
      {
        id: 'proposed',
        label: words(
          'Не істеу ұсынылады, не істеліп қойды',
          'Что предлагается сделать и что уже сделано',
          'What is proposed, and what has been done already',
        ),
        kind: 'text',
        isRequired: false,
      },
    ],
  },
] as const satisfies readonly VisitSection[];
