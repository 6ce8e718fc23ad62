import type { BodyDutyId } from '@qorgan/domain';
import { texts } from '@qorgan/statute';

type InThree = Record<'kk' | 'ru' | 'en', string>;

/** What a body has to do, in a few words: one line of its task list. */
export const bodyDutyText = texts<Record<BodyDutyId, InThree>>({
  'p8.police': {
    kk: 'Ішкі істер органына хабарлау',
    ru: 'Сообщить в органы внутренних дел',
    en: 'Notify the police',
  },
  'p8.childRightsBody': {
    kk: 'Балалар құқығын қорғау органына хабарлау',
    ru: 'Сообщить в орган по защите прав детей',
    en: 'Notify the child-rights body',
  },
  'p8.regionalCommissioner': {
    kk: 'Өңірлік уәкілге хабарлау',
    ru: 'Сообщить региональному уполномоченному',
    en: 'Notify the regional commissioner',
  },
  'p12.1.upward': {
    kk: 'Орталық уәкілетті органға хабарлау',
    ru: 'Сообщить в центральный уполномоченный орган',
    en: 'Inform the central authorised body',
  },
  'p12.2.caseManager': {
    kk: 'Кейс-менеджер тағайындау',
    ru: 'Назначить кейс-менеджера',
    en: 'Appoint a case manager',
  },
  'p12.3.visit': {
    kk: 'Оқиға орнына бару, тұрмыстық жағдайды тексеру актісі',
    ru: 'Выехать на место, составить акт обследования условий',
    en: 'Go to the scene and draw up the act on living conditions',
  },
  'p12.4.threat': {
    kk: 'Өмірге немесе денсаулыққа қатер төнсе, шара қолдану',
    ru: 'Принять меры при угрозе жизни или здоровью',
    en: 'Act on a threat to life or health',
  },
  'p12.5.placement': {
    kk: 'Қамқорлықсыз қалған баланы орналастыру',
    ru: 'Устроить ребенка, оставшегося без попечения',
    en: 'Place a child who has no parental care',
  },
  'p12.6.commission': { kk: 'Комиссияға беру', ru: 'Передать в комиссию', en: 'Pass to the commission' },
  'p12.7.psychologicalCentre': {
    kk: 'Психологиялық қолдау орталығына беру',
    ru: 'Передать в центр психологической поддержки',
    en: 'Pass to the psychological support centre',
  },
  'p12.7.familyCentre': {
    kk: 'Отбасын қолдау орталығына беру',
    ru: 'Передать в центр поддержки семьи',
    en: 'Pass to the family support centre',
  },
  'p13.nationalCommissioner': {
    kk: 'Республикалық уәкілге беру',
    ru: 'Передать республиканскому уполномоченному',
    en: 'Pass to the national commissioner',
  },
  'p14.1.processing': {
    kk: 'Өтініш бойынша ақпарат жинау және өңдеу',
    ru: 'Собрать и обработать информацию по обращению',
    en: 'Gather and process the information',
  },
  'p14.2.childRightsAuthority': {
    kk: 'Орталық мемлекеттік органдарға беру',
    ru: 'Передать центральным государственным органам',
    en: 'Pass to the central state bodies',
  },
  'p14.2.localExecutive': {
    kk: 'Жергілікті атқарушы органдарға беру',
    ru: 'Передать местным исполнительным органам',
    en: 'Pass to the local executive bodies',
  },
  'p14.2.nationalCommissioner': {
    kk: 'Республикалық уәкілге беру',
    ru: 'Передать республиканскому уполномоченному',
    en: 'Pass to the national commissioner',
  },
  'p14.2.regionalCommissioner': {
    kk: 'Өңірлік уәкілге беру',
    ru: 'Передать региональному уполномоченному',
    en: 'Pass to the regional commissioner',
  },
  'p14.3.coordination': {
    kk: 'Жауапты органдардың әрекетін үйлестіру және қадағалау',
    ru: 'Координировать и отслеживать действия ответственных органов',
    en: 'Coordinate and monitor the bodies responsible',
  },
  'p15.police': {
    kk: 'Құқық бұзушылық белгілерінің бар-жоғын тексеру',
    ru: 'Проверить, есть ли признаки правонарушения',
    en: 'Check for signs of an offence',
  },
  'p16.1.registration': {
    kk: 'Ақпаратты тіркеу',
    ru: 'Зарегистрировать информацию',
    en: 'Register the information',
  },
  'p16.2.examination': {
    kk: 'Баланы қарап-тексеру, медициналық көмек көрсету',
    ru: 'Осмотреть ребенка, оказать медицинскую помощь',
    en: 'Examine the child and give medical care',
  },
  'p21.assessment': {
    kk: 'Баланың жағдайын бастапқы бағалау (1-қосымша)',
    ru: 'Провести первичную оценку ситуации ребенка (приложение 1)',
    en: 'Make the initial assessment (Annex 1)',
  },
  'p22.plan': {
    kk: 'Жеке оңалту жоспарын жасау (2-қосымша)',
    ru: 'Составить индивидуальный план реабилитации (приложение 2)',
    en: 'Draw up the rehabilitation plan (Annex 2)',
  },
  'p25.coordination': {
    kk: 'Психологиялық көмекті үйлестіру',
    ru: 'Координировать психологическую помощь',
    en: 'Coordinate the psychological help',
  },
  'p29.commission': {
    kk: 'Баланың құқықтарын қорғау шараларын қабылдау',
    ru: 'Принять меры по защите прав ребенка',
    en: 'Take measures to protect the child’s rights',
  },
  'p30.regionalCommissioner': {
    kk: 'Баланың құқықтары мен мүдделерін қорғауды қамтамасыз ету',
    ru: 'Обеспечить защиту прав и интересов ребенка',
    en: 'See that the child’s rights and interests are protected',
  },
  'p31.familyCentres': {
    kk: 'Отбасына көмек және жан-жақты қолдау көрсету',
    ru: 'Оказать семье помощь и всестороннюю поддержку',
    en: 'Help and support the family',
  },
});
