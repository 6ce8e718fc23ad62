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

/** What the order asks for, in a sentence or two of ours, for whoever has never read it; its words stand below. */
export const dutyAsks = texts<Record<CaseDutyId, Record<'kk' | 'ru' | 'en', string>>>({
  'p11.2.ambulance': {
    kk: 'Балада медициналық көмек керегін білдіретін белгі болса, басшы жедел жәрдемді дереу шақырады.',
    ru: 'Если есть признаки, что ребенку нужна медицинская помощь, руководитель незамедлительно вызывает скорую.',
    en: 'Where there are signs that the child needs medical help, the head calls an ambulance immediately.',
  },
  'p8.police': {
    kk: 'Мектеп ақпаратты полицияға дереу жолдайды. Үш органның үшеуіне де қатар хабарланады: бірінің жауабын күтпеңіз.',
    ru: 'Школа незамедлительно направляет информацию в полицию. Трем органам сообщают одновременно: не ждите ответа одного, чтобы сообщить другому.',
    en: 'The school sends the information to the police immediately. All three bodies are told side by side: do not wait for one before telling the next.',
  },
  'p8.childRightsBody': {
    kk: 'Мектеп ақпаратты бала құқықтарын қорғау жөніндегі өңірлік органға, ал ол жоқ жерде қорғаншылық органына дереу жолдайды. Үш органның үшеуіне де қатар хабарланады.',
    ru: 'Школа незамедлительно направляет информацию в региональный орган по защите прав детей, а где его нет – в орган опеки. Трем органам сообщают одновременно.',
    en: 'The school sends the information immediately to the regional child-rights body or, where there is none, to the guardianship body. All three bodies are told side by side.',
  },
  'p8.regionalCommissioner': {
    kk: 'Мектеп ақпаратты бала құқықтары жөніндегі өңірлік уәкілге дереу жолдайды. Үш органның үшеуіне де қатар хабарланады.',
    ru: 'Школа незамедлительно направляет информацию региональному уполномоченному по правам ребенка. Трем органам сообщают одновременно.',
    en: 'The school sends the information to the regional commissioner for children’s rights immediately. All three bodies are told side by side.',
  },
  'p11.1.parents': {
    kk: 'Басшы ата-анаға немесе заңды өкілге дереу хабарлайды. Бұл баланың мүддесіне қайшы болса, хабарламайды: онда оның себебі мен шешімді кім қабылдағаны жазылады.',
    ru: 'Руководитель незамедлительно сообщает родителям или законным представителям. Если это противоречит интересам ребенка, не сообщает: тогда записывают причину и кто так решил.',
    en: 'The head tells the parents or legal representatives immediately. Where that is against the child’s interests they are not told: the reason and who decided it are then written down.',
  },
  'p20.assistanceRoom': {
    kk: 'Бала жан-жақты көмек алатын кабинетке дереу жеткізіледі. Кім жеткізетіні бұйрықта айтылмаған: полициямен және бала құқықтарын қорғау органымен келісіңіз.',
    ru: 'Ребенка незамедлительно доставляют в кабинет, где ему окажут всестороннюю помощь. Кто доставляет, в приказе не сказано: согласуйте с полицией и органом по защите прав детей.',
    en: 'The child is taken immediately to the room where comprehensive help is given. The order does not say who takes the child: agree it with the police and the child-rights body.',
  },
  'p9.bullying': {
    kk: 'Жәбірлеу (буллинг) туралы ақпаратпен № 506 бұйрық бойынша жұмыс істеледі. Оның қадамдары мен мерзімдері бұл бұйрықта жоқ.',
    ru: 'С информацией о травле (буллинге) работают по приказу № 506. Его шагов и сроков в этом приказе нет.',
    en: 'Information on bullying is worked on under Order 506. Its steps and times are not in this order.',
  },
  'p11.3.commission': {
    kk: 'Басшы 3 жұмыс күні ішінде комиссияға жолдайды, сонда комиссия баланың құқықтарын қорғау шараларын қабылдайды.',
    ru: 'Руководитель в течение 3 рабочих дней направляет информацию в комиссию, чтобы та приняла меры по защите прав ребенка.',
    en: 'Within 3 working days the head sends the matter to the commission, so that it takes measures to protect the child’s rights.',
  },
});
