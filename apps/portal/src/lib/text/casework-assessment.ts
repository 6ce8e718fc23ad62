import type { AssessmentGap } from '@qorgan/domain';
import { texts, type Text } from '@qorgan/statute';

/** What is missing before an assessment can be signed. */
export const assessmentGapName: Readonly<Record<AssessmentGap, Text>> = {
  child: {
    kk: 'Баланың тегі мен аты',
    ru: 'Фамилия и имя ребенка',
    en: 'The child’s surname and given name',
  },
  sex: { kk: 'Баланың жынысы', ru: 'Пол ребенка', en: 'The child’s sex' },
  birthDate: {
    kk: 'Баланың туған күні (жасы содан есептеледі)',
    ru: 'Дата рождения ребенка (по ней считается возраст)',
    en: 'The child’s date of birth (the age is counted from it)',
  },
  assessors: {
    kk: 'Бағалауды жүргізген қызметкерлер',
    ru: 'Работники, проводившие оценку',
    en: 'The staff who assessed',
  },
  conclusion: {
    kk: '6-бөлім: жалпы бағалау мен қорытындылар',
    ru: 'Раздел 6: общая оценка и выводы',
    en: 'Section 6: overall assessment and conclusions',
  },
};

/** The initial assessment of a child at the desk of the body that makes it. */
export const assessmentText = texts({
  title: {
    kk: 'Баланың жағдайын бастапқы бағалау',
    ru: 'Первичная оценка ситуации ребенка',
    en: 'Initial assessment of the child’s situation',
  },
  about: {
    kk: 'Бұйрықтың 1-қосымшасы. Бірнеше қызметкер бірге толтыра алады: кім не жазғаны сақталады.',
    ru: 'Приложение 1 к приказу. Заполнять могут несколько работников: сохраняется, кто что написал.',
    en: 'Annex 1 of the order. Several workers can fill it in: who wrote what is kept.',
  },
  caseNumber: {
    kk: (number: number) => `№ ${number} іс`,
    ru: (number: number) => `Дело № ${number}`,
    en: (number: number) => `Case No. ${number}`,
  },
  notBegun: {
    kk: 'Бағалау әлі басталған жоқ.',
    ru: 'Оценка еще не начата.',
    en: 'The assessment has not been begun.',
  },
  begin: { kk: 'Бағалауды бастау', ru: 'Начать оценку', en: 'Begin the assessment' },
  parts: { kk: 'Бөлімдер', ru: 'Разделы', en: 'Sections' },
  childData: { kk: 'Баланың деректері', ru: 'Данные ребенка', en: 'The child’s details' },
  assessors: {
    kk: 'Бағалауды жүргізген қызметкерлер',
    ru: 'Работники, проводившие оценку',
    en: 'The staff who assessed',
  },
  signing: {
    kk: '7. Қол қою және бекіту',
    ru: '7. Подписи и утверждение',
    en: '7. Signatures and approval',
  },
  empty: { kk: 'Бос', ru: 'Пусто', en: 'Empty' },
  filled: { kk: 'Толтырылған', ru: 'Заполнено', en: 'Filled in' },
  filledOf: {
    kk: (filled: number, all: number) => `Толтырылған жолдар: ${filled} / ${all}`,
    ru: (filled: number, all: number) => `Заполнено ${filled} из ${all}`,
    en: (filled: number, all: number) => `${filled} of ${all} filled in`,
  },
  needed: { kk: 'Міндетті', ru: 'Обязательно', en: 'Needed' },
  lastBy: {
    kk: (name: string, at: string) => `Соңғы жазған: ${name}, ${at}`,
    ru: (name: string, at: string) => `Последняя запись: ${name}, ${at}`,
    en: (name: string, at: string) => `Last written by ${name}, ${at}`,
  },
  signaturesCount: {
    kk: (count: number) => `Қойылған қол: ${count}`,
    ru: (count: number) => `Подписей: ${count}`,
    en: (count: number) => `Signatures: ${count}`,
  },
  unsigned: { kk: 'Қол қойылмаған', ru: 'Не подписано', en: 'Not signed' },
  approved: { kk: 'Бекітілген', ru: 'Утверждено', en: 'Approved' },
  approvedBy: {
    kk: (name: string, at: string) => `Бекітті: ${name}, ${at}. Енді өзгертілмейді.`,
    ru: (name: string, at: string) => `Утверждено: ${name}, ${at}. Изменить больше нельзя.`,
    en: (name: string, at: string) => `Approved by ${name}, ${at}. It can no longer be changed.`,
  },
  downloads: { kk: 'Басып шығару', ru: 'Печать', en: 'Print' },
  pdfKk: { kk: 'PDF, қазақша', ru: 'PDF на казахском', en: 'PDF in Kazakh' },
  docxKk: { kk: 'Word (DOCX), қазақша', ru: 'Word (DOCX) на казахском', en: 'Word (DOCX) in Kazakh' },
  pdfRu: {
    kk: 'PDF, орысша (бейресми аударма)',
    ru: 'PDF на русском (неофициальный перевод)',
    en: 'PDF in Russian (unofficial translation)',
  },
  docxRu: {
    kk: 'Word (DOCX), орысша (бейресми аударма)',
    ru: 'Word (DOCX) на русском (неофициальный перевод)',
    en: 'Word (DOCX) in Russian (unofficial translation)',
  },
  versions: { kk: 'Нұсқалар', ru: 'Версии', en: 'Versions' },
  versionNumber: {
    kk: (number: number) => `${number}-нұсқа`,
    ru: (number: number) => `Версия ${number}`,
    en: (number: number) => `Version ${number}`,
  },
  begunBy: {
    kk: (name: string, at: string) => `Бастаған: ${name}, ${at}`,
    ru: (name: string, at: string) => `Начата: ${name}, ${at}`,
    en: (name: string, at: string) => `Begun by ${name}, ${at}`,
  },
  newVersion: { kk: 'Жаңа нұсқаны бастау', ru: 'Начать новую версию', en: 'Begin a new version' },
  newVersionAbout: {
    kk: 'Бекітілген нұсқа өзгеріссіз қалады. Жаңасы соның мәтінінен басталып, қайта қол қойылады және бекітіледі.',
    ru: 'Утвержденная версия останется как есть. Новая начинается с ее текста, ее подписывают и утверждают заново.',
    en: 'The approved version stays as it is. The new one starts from its text and is signed and approved anew.',
  },
  why: { kk: 'Неге жаңа нұсқа керек?', ru: 'Почему нужна новая версия?', en: 'Why is a new version needed?' },
  reason: {
    kk: (reason: string) => `Себебі: ${reason}`,
    ru: (reason: string) => `Причина: ${reason}`,
    en: (reason: string) => `Reason: ${reason}`,
  },
  save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
  saved: { kk: 'Сақталды.', ru: 'Сохранено.', en: 'Saved.' },
  savedAt: { kk: 'Сақталды, сағат', ru: 'Сохранено в', en: 'Saved at' },
  saving: { kk: 'Сақталып жатыр…', ru: 'Сохраняется…', en: 'Saving…' },
  notSaved: {
    kk: 'Байланыс жоқ: жазғаныңыз осы құрылғыда сақтаулы, байланыс түзелгенде жіберіледі.',
    ru: 'Нет связи: написанное хранится на этом устройстве и уйдет, когда связь вернется.',
    en: 'No connection: what you wrote is kept on this device and goes when the connection is back.',
  },
  stale: {
    kk: 'Осы жолға әріптесіңіз жазып қойды. «Сақтау» түймесін басып, екі мәтінді де көріңіз.',
    ru: 'В это поле тем временем написал коллега. Нажмите «Сохранить», чтобы увидеть оба текста.',
    en: 'A colleague has written into this field meanwhile. Press “Save” to see both texts.',
  },
  bothTitle: {
    kk: 'Сіз жазып жатқанда әріптесіңіз де жазды',
    ru: 'Пока вы писали, здесь написал и коллега',
    en: 'While you were writing, a colleague wrote here too',
  },
  bothAbout: {
    kk: 'Төменде әріптесіңіздің мәтіні тұр, сіздікі жолда сақталған. Қажетін біріктіріп, қайта сақтаңыз.',
    ru: 'Ниже текст коллеги, ваш остался в поле. Соедините нужное и сохраните снова.',
    en: 'The colleague’s text is below, yours is still in the field. Bring together what is needed and save again.',
  },
  bothSummary: {
    kk: 'Кейбір жолдарды әріптесіңіз өзгертіп қойды. Сіздің мәтініңіз сақталған жоқ, бірақ жоғалған да жоқ.',
    ru: 'Некоторые поля тем временем изменил коллега. Ваш текст в них не сохранен, но и не потерян.',
    en: 'A colleague changed some fields meanwhile. Your text there is not saved, but nor is it lost.',
  },
  whoWrote: { kk: 'Кім не жазды', ru: 'Кто что написал', en: 'Who wrote what' },
  writtenBy: {
    kk: (name: string, at: string) => `${name}, ${at}`,
    ru: (name: string, at: string) => `${name}, ${at}`,
    en: (name: string, at: string) => `${name}, ${at}`,
  },
  cleared: { kk: 'мәтінді өшірді', ru: 'текст убран', en: 'cleared the text' },
  fromSchool: { kk: 'Мектептен', ru: 'От школы', en: 'From the school' },
  fromSchoolAt: {
    kk: (school: string, day: string) => `${school}, ${day}`,
    ru: (school: string, day: string) => `${school}, ${day}`,
    en: (school: string, day: string) => `${school}, ${day}`,
  },
  adopt: { kk: 'Мәтінге қосу', ru: 'Взять в текст', en: 'Take into the text' },
  leaveOut: { kk: 'Қоспау', ru: 'Не брать', en: 'Leave out' },
  adoptedBy: {
    kk: (name: string, at: string) => `Мәтінге қосқан: ${name}, ${at}`,
    ru: (name: string, at: string) => `Взято в текст: ${name}, ${at}`,
    en: (name: string, at: string) => `Taken into the text by ${name}, ${at}`,
  },
  leftOutBy: {
    kk: (name: string, at: string) => `Қоспауға шешкен: ${name}, ${at}`,
    ru: (name: string, at: string) => `Решено не брать: ${name}, ${at}`,
    en: (name: string, at: string) => `Left out by ${name}, ${at}`,
  },
  next: { kk: 'Келесі бөлім', ru: 'Следующий раздел', en: 'Next section' },
  nothingWritten: { kk: 'Ештеңе жазылмаған.', ru: 'Ничего не написано.', en: 'Nothing is written.' },
  surname: { kk: 'Тегі', ru: 'Фамилия', en: 'Surname' },
  given: { kk: 'Аты', ru: 'Имя', en: 'Given name' },
  patronymic: {
    kk: 'Әкесінің аты (ол болған жағдайда)',
    ru: 'Отчество (при его наличии)',
    en: 'Patronymic (if any)',
  },
  birthDate: { kk: 'Туған күні', ru: 'Дата рождения', en: 'Date of birth' },
  sex: { kk: 'Жынысы', ru: 'Пол', en: 'Sex' },
  female: { kk: 'Қыз', ru: 'Женский', en: 'Female' },
  male: { kk: 'Ұл', ru: 'Мужской', en: 'Male' },
  age: {
    kk: (years: number, day: string) => `${day} күнгі жасы: ${years}`,
    ru: (years: number, day: string) => `Возраст на ${day}: ${years}`,
    en: (years: number, day: string) => `Age on ${day}: ${years}`,
  },
  carried: {
    kk: (school: string) =>
      `Мектептен келген деректер (${school}). Тексеріп, сақтаңыз: сақталғанға дейін нысанға кірмейді.`,
    ru: (school: string) =>
      `Данные пришли от школы (${school}). Проверьте и сохраните: до этого в форму они не войдут.`,
    en: (school: string) =>
      `These details came from the school (${school}). Check and save them: until then they are not in the form.`,
  },
  carriedOwn: {
    kk: 'Деректер істен алынды. Тексеріп, сақтаңыз: сақталғанға дейін нысанға кірмейді.',
    ru: 'Данные взяты из дела. Проверьте и сохраните: до этого в форму они не войдут.',
    en: 'These details are taken from the case. Check and save them: until then they are not in the form.',
  },
  position: { kk: 'Лауазымы', ru: 'Должность', en: 'Position' },
  person: {
    kk: (number: number) => `${number}-қызметкер`,
    ru: (number: number) => `Работник ${number}`,
    en: (number: number) => `Worker ${number}`,
  },
  onePersonMore: { kk: 'Тағы бір қызметкер', ru: 'Еще один работник', en: 'One more worker' },
  removePerson: { kk: 'Тізімнен алып тастау', ru: 'Убрать из списка', en: 'Take off the list' },
  emptyRow: {
    kk: 'Бос қатар есепке алынбайды.',
    ru: 'Пустая строка не учитывается.',
    en: 'An empty row does not count.',
  },
  gapsTitle: { kk: 'Қол қоюға дейін', ru: 'До подписи', en: 'Before signing' },
  gapsAbout: {
    kk: 'Мыналар толтырылмайынша қол қойылмайды:',
    ru: 'Пока не заполнено следующее, подписать нельзя:',
    en: 'It cannot be signed until these are filled in:',
  },
  emptyTitle: { kk: 'Бос қалған жолдар', ru: 'Незаполненные поля', en: 'Fields left empty' },
  emptyAbout: {
    kk: 'Бұлар бос қала алады: белгісіз нәрсе ойдан толтырылмайды.',
    ru: 'Они могут остаться пустыми: неизвестное не выдумывают.',
    en: 'They may stay empty: what is not known is not made up.',
  },
  signatures: { kk: 'Қызметкерлердің қолы', ru: 'Подписи работников', en: 'Signatures of the staff' },
  nobodySigned: {
    kk: 'Әзірге ешкім қол қойған жоқ.',
    ru: 'Пока никто не подписал.',
    en: 'Nobody has signed yet.',
  },
  signedAt: {
    kk: (at: string) => `Қол қойылды: ${at}`,
    ru: (at: string) => `Подписано: ${at}`,
    en: (at: string) => `Signed: ${at}`,
  },
  dropped: {
    kk: 'Күші жойылды: кейін мәтін өзгерді',
    ru: 'Не действует: позже изменен текст',
    en: 'No longer stands: the text was changed afterwards',
  },
  stands: { kk: 'Күшінде', ru: 'Действует', en: 'Stands' },
  sign: { kk: 'Қол қою', ru: 'Подписать', en: 'Sign' },
  signAbout: {
    kk: 'Порталда аты-жөніңіз бен лауазымыңыз, уақыты және мәтіннің бақылау сомасы жазылады. Бұл электрондық цифрлық қолтаңба емес. Қол қойғаннан кейін мәтін өзгерсе, қолдың күші жойылады.',
    ru: 'В портале запишутся ваше имя и должность, время и контрольная сумма текста. Это не электронная цифровая подпись. Если после подписи текст изменят, она перестанет действовать.',
    en: 'Your name and position, the time and a checksum of the text are recorded in the portal. It is not an electronic digital signature. If the text is changed afterwards, the signature no longer stands.',
  },
  takeBack: { kk: 'Қолымды қайтарып алу', ru: 'Отозвать мою подпись', en: 'Take my signature back' },
  approveTitle: { kk: 'Бекіту', ru: 'Утверждение', en: 'Approval' },
  approve: { kk: 'Бекіту', ru: 'Утвердить', en: 'Approve' },
  approveAbout: {
    kk: 'Бекітілген соң мәтін өзгертілмейді. Мектепке бағалау жасалғаны ғана хабарланады, мазмұны жіберілмейді.',
    ru: 'После утверждения текст не меняется. Школе сообщат только, что оценка проведена, без ее содержания.',
    en: 'Once approved, the text does not change. The school is told only that the assessment was made, not what it says.',
  },
  headApproves: {
    kk: 'Бағалауды орган басшысы бекітеді.',
    ru: 'Оценку утверждает руководитель органа.',
    en: 'The head of the body approves the assessment.',
  },
  lateReason: {
    kk: 'Неге мерзімінен кешікті?',
    ru: 'Почему позже срока?',
    en: 'Why is it late?',
  },
  read: { kk: 'Оқып шығу', ru: 'Прочитать целиком', en: 'Read it whole' },
  fingerprint: { kk: 'Бақылау сомасы', ru: 'Контрольная сумма', en: 'Checksum' },
});
