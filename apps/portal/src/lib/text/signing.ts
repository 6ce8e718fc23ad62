import type { CertificateFor } from '@qorgan/domain';
import { texts, type Text } from '@qorgan/statute';

/** For whom a certificate was issued. */
export const certificateFor: Readonly<Record<CertificateFor, Text>> = {
  head: {
    kk: 'ұйымның бірінші басшысының кілті',
    ru: 'ключ первого руководителя организации',
    en: 'key of the head of an organisation',
  },
  trusted: {
    kk: 'қол қоюға құқығы бар қызметкердің кілті',
    ru: 'ключ сотрудника с правом подписи',
    en: 'key of an employee who may sign for the organisation',
  },
  employee: { kk: 'ұйым қызметкерінің кілті', ru: 'ключ сотрудника организации', en: 'key of an employee' },
  organisation: { kk: 'заңды тұлғаның кілті', ru: 'ключ юридического лица', en: 'key of a legal entity' },
  person: { kk: 'жеке тұлғаның кілті', ru: 'ключ физического лица', en: 'key of a private person' },
  unsaid: {
    kk: 'кімге берілгені сертификатта көрсетілмеген кілт',
    ru: 'ключ без указания, для кого он выдан',
    en: 'key that does not say for whom it was issued',
  },
};

/** Putting an electronic signature under a letter, and what is said of one. */
export const signingText = texts({
  title: { kk: 'Хатқа қол қою', ru: 'Подписание письма', en: 'Sign the letter' },
  toSign: { kk: 'Хатқа қол қою', ru: 'Подписать письмо', en: 'Sign the letter' },
  letter: { kk: 'Хат', ru: 'Письмо', en: 'Letter' },
  signatory: { kk: 'Кім қол қояды', ru: 'Кто подписывает', en: 'Who signs' },
  openPdf: { kk: 'Хатты PDF түрінде ашу', ru: 'Открыть письмо в PDF', en: 'Open the letter as PDF' },

  byEds: {
    kk: 'ЭЦҚ-мен (NCALayer арқылы)',
    ru: 'С помощью ЭЦП (через NCALayer)',
    en: 'With an electronic signature (through NCALayer)',
  },
  edsWhat: {
    kk: 'Осы компьютерде NCALayer бағдарламасы іске қосылып тұруы керек. Түймені басқанда NCALayer терезесі ашылады: кілтіңізді таңдап, құпиясөзін сонда енгізіңіз. Кілт те, құпиясөз де порталға келмейді. Хаттың дәл осы PDF файлына қол қойылады.',
    ru: 'На этом компьютере должна быть запущена программа NCALayer. После нажатия откроется ее окно: выберите в нем ключ и введите пароль. Ни ключ, ни пароль в портал не попадают. Подписывается именно этот PDF.',
    en: 'The program NCALayer must be running on this computer. When you press the button its window opens: choose your key and type its password there. Neither the key nor the password comes to the portal. Exactly this PDF is signed.',
  },
  sign: { kk: 'NCALayer арқылы қол қою', ru: 'Подписать через NCALayer', en: 'Sign through NCALayer' },
  noScript: {
    kk: 'Бұл браузерде беттің сценарийі (JavaScript) жұмыс істемейді, сондықтан NCALayer бағдарламасына қосылу мүмкін емес. Хатты басып шығарып, қол қойып, сканерлеңіз немесе басқа бағдарламада жасалған қолтаңба файлын таңдаңыз.',
    ru: 'В этом браузере не работает сценарий страницы (JavaScript), поэтому обратиться к NCALayer нельзя. Распечатайте письмо, подпишите и отсканируйте или выберите файл подписи, созданный в другой программе.',
    en: 'The script of this page (JavaScript) does not run in this browser, so NCALayer cannot be reached. Print the letter, sign it and scan it, or choose a signature file made in another program.',
  },

  connecting: { kk: 'NCALayer ізделуде…', ru: 'Обращаемся к NCALayer…', en: 'Reaching NCALayer…' },
  waiting: {
    kk: 'NCALayer терезесінде кілтіңізді таңдап, қол қойыңыз.',
    ru: 'Выберите ключ и подпишите в окне NCALayer.',
    en: 'Choose your key and sign in the window of NCALayer.',
  },
  signed: { kk: 'Қол қойылды, сақталуда…', ru: 'Подписано, сохраняем…', en: 'Signed; it is being kept…' },
  cancelled: {
    kk: 'Қол қоюдан бас тартылды. Ештеңе сақталған жоқ.',
    ru: 'Подписание отменено. Ничего не сохранено.',
    en: 'Signing was cancelled. Nothing was kept.',
  },
  notRunning: {
    kk: 'NCALayer жауап бермейді. Бағдарламаны іске қосып, түймені қайта басыңыз. Браузер осы компьютерге қосылуға рұқсат сұраса, рұқсат беріңіз. Болмаса, хатты басып шығарып, қол қойып, сканерлеңіз.',
    ru: 'NCALayer не отвечает. Запустите программу и нажмите еще раз. Если браузер спросит разрешение на связь с этим компьютером, разрешите. Не получается – распечатайте письмо, подпишите и отсканируйте.',
    en: 'NCALayer does not answer. Start the program and press again. If the browser asks whether this page may reach this computer, allow it. Otherwise print the letter, sign it and scan it.',
  },
  closed: {
    kk: 'NCALayer байланысты үзді. Ештеңе сақталған жоқ. Қайта басып көріңіз немесе хатты басып шығарып, қол қойып, сканерлеңіз.',
    ru: 'NCALayer прервал связь. Ничего не сохранено. Попробуйте еще раз или распечатайте письмо, подпишите и отсканируйте.',
    en: 'NCALayer broke the connection off. Nothing was kept. Try again, or print the letter, sign it and scan it.',
  },
  failed: {
    kk: 'NCALayer қол қоя алмады. Ештеңе сақталған жоқ. Қол қоюға арналған, мерзімі өтпеген кілтті таңдап, қайта көріңіз немесе хатты басып шығарып, қол қойып, сканерлеңіз.',
    ru: 'NCALayer не смог подписать. Ничего не сохранено. Выберите действующий ключ для подписи и попробуйте еще раз или распечатайте письмо, подпишите и отсканируйте.',
    en: 'NCALayer could not sign. Nothing was kept. Choose a valid key for signing and try again, or print the letter, sign it and scan it.',
  },
  tooLong: {
    kk: 'NCALayer-ден ұзақ уақыт жауап келмеді. Ештеңе сақталған жоқ. Терезесін жауып, қайта басып көріңіз.',
    ru: 'От NCALayer долго нет ответа. Ничего не сохранено. Закройте его окно и попробуйте еще раз.',
    en: 'NCALayer has not answered for long. Nothing was kept. Close its window and try again.',
  },
  noLetter: {
    kk: 'Хат файлы алынбады. Бетті жаңартып, қайта көріңіз.',
    ru: 'Не удалось получить файл письма. Обновите страницу и попробуйте еще раз.',
    en: 'The letter’s file did not come. Reload the page and try again.',
  },

  onPaper: { kk: 'Қағазда', ru: 'На бумаге', en: 'On paper' },
  paperWhat: {
    kk: 'PDF файлын басып шығарып, қол қойып, мөр басыңыз. Содан кейін сканерлеп, хатқа тіркеңіз.',
    ru: 'Распечатайте PDF, подпишите и поставьте печать. Затем отсканируйте и вложите к письму.',
    en: 'Print the PDF, sign and stamp it. Then scan it and attach it to the letter.',
  },
  otherProgram: {
    kk: 'Басқа бағдарламада қол қойылған болса',
    ru: 'Если подпись создана в другой программе',
    en: 'Signed in another program',
  },
  otherWhat: {
    kk: 'Хаттың PDF файлына қол қойып, шыққан .cms (.p7s, .sig) файлын осында таңдаңыз. Хатта баланың деректері бар: оны бөгде сайттарға жүктемеңіз, өз компьютеріңіздегі бағдарламаны пайдаланыңыз.',
    ru: 'Подпишите PDF письма и выберите здесь полученный файл .cms (.p7s, .sig). В письме данные ребенка: не загружайте его на посторонние сайты, пользуйтесь программой на своем компьютере.',
    en: 'Sign the PDF of the letter and choose the .cms (.p7s, .sig) file here. The letter holds a child’s data: do not upload it to other sites; use a program on your own computer.',
  },
  file: { kk: 'Қолтаңба файлы', ru: 'Файл подписи', en: 'Signature file' },
  keepFile: { kk: 'Қолтаңбаны сақтау', ru: 'Сохранить подпись', en: 'Keep the signature' },

  asksTitle: {
    kk: 'Сертификаттағы аты-жөн басқаша',
    ru: 'Имя в сертификате другое',
    en: 'The certificate has another name',
  },
  asks: {
    kk: (certificate: string, letter: string) =>
      `Сертификатта: ${certificate || 'аты-жөн жоқ'}. Хатта: ${letter}. Басқа адамның кілтін таңдамадыңыз ба? Қате кілт таңдалса, қайтадан қол қойыңыз. Қолтаңба әлі сақталған жоқ.`,
    ru: (certificate: string, letter: string) =>
      `В сертификате: ${certificate || 'имени нет'}. Под письмом: ${letter}. Не выбран ли чужой ключ? Если ключ не тот, подпишите заново. Подпись еще не сохранена.`,
    en: (certificate: string, letter: string) =>
      `In the certificate: ${certificate || 'no name'}. Under the letter: ${letter}. Was somebody else’s key chosen? If so, sign again. The signature is not kept yet.`,
  },
  samePerson: {
    kk: 'Бұл – мен: аты-жөнім сертификатта басқаша жазылған',
    ru: 'Это я: мое имя в сертификате написано иначе',
    en: 'This is me: the certificate spells my name in another way',
  },

  signatures: { kk: 'Электрондық қолтаңбалар', ru: 'Электронные подписи', en: 'Electronic signatures' },
  kept: {
    kk: 'Қолтаңба хатпен бірге сақталды.',
    ru: 'Подпись сохранена вместе с письмом.',
    en: 'The signature is kept with the letter.',
  },
  signedBy: { kk: 'ЭЦҚ', ru: 'ЭЦП', en: 'EDS' },
  fits: { kk: 'Хатқа сәйкес', ru: 'Подходит к письму', en: 'Fits the letter' },
  notChecked: {
    kk: 'Сақталған, тексерілмеген',
    ru: 'Хранится, не проверена',
    en: 'Kept, not checked',
  },
  fitsWhat: {
    kk: 'Портал есептеп тексерді: қолтаңба дәл осы PDF файлға сертификаттағы кілтпен қойылған.',
    ru: 'Портал проверил вычислением: подпись поставлена под этим самым PDF ключом из сертификата.',
    en: 'The portal computed it: the signature was put under this very PDF with the key of the certificate.',
  },
  nationalWhat: {
    kk: 'Қолтаңба мемлекеттік алгоритммен (МЕМСТ) жасалған, портал оны есептей алмайды: файл келген күйінде сақталды. Хат пен .cms файлын өз компьютеріңіздегі бағдарламада тексеріңіз.',
    ru: 'Подпись создана по национальному алгоритму (ГОСТ), портал его не вычисляет: файл хранится как пришел. Проверьте письмо и файл .cms программой на своем компьютере.',
    en: 'The signature was made with a national algorithm (GOST), which the portal does not compute: the file is kept as it came. Check the letter and the .cms file with a program on your own computer.',
  },
  unknownWhat: {
    kk: 'Қолтаңба портал есептемейтін алгоритммен жасалған: файл келген күйінде сақталды.',
    ru: 'Подпись создана по алгоритму, который портал не вычисляет: файл хранится как пришел.',
    en: 'The signature was made with an algorithm that the portal does not compute: the file is kept as it came.',
  },
  issuerTrusted: {
    kk: 'Сертификатты портал танитын куәландырушы орталық берген. Оның кері қайтарылмағаны тексерілген жоқ.',
    ru: 'Сертификат выдан удостоверяющим центром, которому портал доверяет. Не отозван ли он, не проверялось.',
    en: 'An authority that the portal trusts issued the certificate. Whether it was revoked was not checked.',
  },
  issuerNotChecked: {
    kk: 'Сертификатты кім бергені және оның кері қайтарылмағаны тексерілген жоқ.',
    ru: 'Кем выдан сертификат и не отозван ли он, не проверялось.',
    en: 'Who issued the certificate, and whether it was revoked, was not checked.',
  },
  speltOtherwise: {
    kk: 'Сертификаттағы аты-жөн хаттағыдан басқаша. Қол қоюшы бұл өзі екенін көрсетті.',
    ru: 'Имя в сертификате отличается от имени под письмом. Подписавший указал, что это он.',
    en: 'The name in the certificate differs from that under the letter. The signer said that it is theirs.',
  },
  validUntil: { kk: 'жарамды мерзімі', ru: 'действует до', en: 'valid until' },
  download: {
    kk: 'Қолтаңбаны жүктеп алу (.cms)',
    ru: 'Скачать подпись (.cms)',
    en: 'Save the signature (.cms)',
  },
});
