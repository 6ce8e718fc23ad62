import type { BodyArea, BodyZone, Injury, TraceColour } from '@qorgan/domain';
import type { Text } from '@qorgan/statute';

/** The areas of the body, as a school nurse names them. Right and left are the child's own. */
export const areaName: Readonly<Record<BodyArea, Text>> = {
  'front.forehead': { kk: 'Маңдай', ru: 'Лоб', en: 'Forehead' },
  'front.face': { kk: 'Бет', ru: 'Лицо', en: 'Face' },
  'front.rightEar': { kk: 'Оң құлақ', ru: 'Правое ухо', en: 'Right ear' },
  'front.leftEar': { kk: 'Сол құлақ', ru: 'Левое ухо', en: 'Left ear' },
  'front.neck': { kk: 'Мойын, алды', ru: 'Шея спереди', en: 'Neck, front' },
  'back.head': { kk: 'Шүйде', ru: 'Затылок', en: 'Back of the head' },
  'back.neck': { kk: 'Желке', ru: 'Шея сзади', en: 'Nape' },
  'front.chest': { kk: 'Кеуде', ru: 'Грудь', en: 'Chest' },
  'front.belly': { kk: 'Іш', ru: 'Живот', en: 'Belly' },
  'front.groin': { kk: 'Шап', ru: 'Пах', en: 'Groin' },
  'back.upperBack': { kk: 'Жауырын', ru: 'Лопатки, верх спины', en: 'Upper back' },
  'back.lowerBack': { kk: 'Бел', ru: 'Поясница', en: 'Lower back' },
  'back.buttocks': { kk: 'Бөксе', ru: 'Ягодицы', en: 'Buttocks' },
  'front.rightUpperArm': { kk: 'Оң қар, алды', ru: 'Правое плечо спереди', en: 'Right upper arm, front' },
  'front.leftUpperArm': { kk: 'Сол қар, алды', ru: 'Левое плечо спереди', en: 'Left upper arm, front' },
  'front.rightForearm': {
    kk: 'Оң білек, ішкі жағы',
    ru: 'Правое предплечье, изнутри',
    en: 'Right forearm, inside',
  },
  'front.leftForearm': {
    kk: 'Сол білек, ішкі жағы',
    ru: 'Левое предплечье, изнутри',
    en: 'Left forearm, inside',
  },
  'front.rightPalm': { kk: 'Оң алақан', ru: 'Правая ладонь', en: 'Right palm' },
  'front.leftPalm': { kk: 'Сол алақан', ru: 'Левая ладонь', en: 'Left palm' },
  'back.rightUpperArm': { kk: 'Оң қар, арты', ru: 'Правое плечо сзади', en: 'Right upper arm, back' },
  'back.leftUpperArm': { kk: 'Сол қар, арты', ru: 'Левое плечо сзади', en: 'Left upper arm, back' },
  'back.rightElbow': { kk: 'Оң шынтақ', ru: 'Правый локоть', en: 'Right elbow' },
  'back.leftElbow': { kk: 'Сол шынтақ', ru: 'Левый локоть', en: 'Left elbow' },
  'back.rightForearm': {
    kk: 'Оң білек, сырты',
    ru: 'Правое предплечье, снаружи',
    en: 'Right forearm, outside',
  },
  'back.leftForearm': {
    kk: 'Сол білек, сырты',
    ru: 'Левое предплечье, снаружи',
    en: 'Left forearm, outside',
  },
  'back.rightHand': {
    kk: 'Оң қолдың сырты',
    ru: 'Тыльная сторона правой кисти',
    en: 'Back of the right hand',
  },
  'back.leftHand': { kk: 'Сол қолдың сырты', ru: 'Тыльная сторона левой кисти', en: 'Back of the left hand' },
  'front.rightThigh': { kk: 'Оң сан, алды', ru: 'Правое бедро спереди', en: 'Right thigh, front' },
  'front.leftThigh': { kk: 'Сол сан, алды', ru: 'Левое бедро спереди', en: 'Left thigh, front' },
  'front.rightKnee': { kk: 'Оң тізе', ru: 'Правое колено', en: 'Right knee' },
  'front.leftKnee': { kk: 'Сол тізе', ru: 'Левое колено', en: 'Left knee' },
  'front.rightShin': { kk: 'Оң жіліншік', ru: 'Правая голень спереди', en: 'Right shin' },
  'front.leftShin': { kk: 'Сол жіліншік', ru: 'Левая голень спереди', en: 'Left shin' },
  'front.rightFoot': { kk: 'Оң аяқтың басы', ru: 'Правая стопа сверху', en: 'Right foot, top' },
  'front.leftFoot': { kk: 'Сол аяқтың басы', ru: 'Левая стопа сверху', en: 'Left foot, top' },
  'back.rightThigh': { kk: 'Оң сан, арты', ru: 'Правое бедро сзади', en: 'Right thigh, back' },
  'back.leftThigh': { kk: 'Сол сан, арты', ru: 'Левое бедро сзади', en: 'Left thigh, back' },
  'back.rightKnee': { kk: 'Оң тақым', ru: 'Под правым коленом', en: 'Back of the right knee' },
  'back.leftKnee': { kk: 'Сол тақым', ru: 'Под левым коленом', en: 'Back of the left knee' },
  'back.rightCalf': { kk: 'Оң балтыр', ru: 'Правая икра', en: 'Right calf' },
  'back.leftCalf': { kk: 'Сол балтыр', ru: 'Левая икра', en: 'Left calf' },
  'back.rightFoot': { kk: 'Оң табан, өкше', ru: 'Правая подошва, пятка', en: 'Right sole and heel' },
  'back.leftFoot': { kk: 'Сол табан, өкше', ru: 'Левая подошва, пятка', en: 'Left sole and heel' },
};

export const zoneName: Readonly<Record<BodyZone, Text>> = {
  head: { kk: 'Бас пен мойын', ru: 'Голова и шея', en: 'Head and neck' },
  trunk: { kk: 'Кеуде, іш, арқа', ru: 'Грудь, живот, спина', en: 'Chest, belly, back' },
  arms: { kk: 'Қолдар', ru: 'Руки', en: 'Arms' },
  legs: { kk: 'Аяқтар', ru: 'Ноги', en: 'Legs' },
};

export const injuryName: Readonly<Record<Injury, Text>> = {
  bruise: { kk: 'Көгерген жер', ru: 'Синяк', en: 'Bruise' },
  scratch: { kk: 'Сызат, тырналған жер', ru: 'Царапина, ссадина', en: 'Scratch or graze' },
  wound: { kk: 'Жара', ru: 'Рана', en: 'Wound' },
  burn: { kk: 'Күйік', ru: 'Ожог', en: 'Burn' },
  bite: { kk: 'Тістің ізі', ru: 'След укуса', en: 'Bite' },
  swelling: { kk: 'Ісінген жер', ru: 'Припухлость', en: 'Swelling' },
  other: { kk: 'Басқа із', ru: 'Другой след', en: 'Another trace' },
};

export const colourName: Readonly<Record<TraceColour, Text>> = {
  red: { kk: 'қызыл', ru: 'красный', en: 'red' },
  purple: { kk: 'көк, күлгін', ru: 'синий, фиолетовый', en: 'blue or purple' },
  green: { kk: 'жасылдау, сарғыш', ru: 'зеленоватый, желтый', en: 'greenish or yellow' },
  brown: { kk: 'қоңыр, қара', ru: 'коричневый, черный', en: 'brown or black' },
  pale: { kk: 'бозарған', ru: 'бледный', en: 'pale' },
  other: { kk: 'басқа түсті', ru: 'другого цвета', en: 'another colour' },
};
