import type { Rule } from '@qorgan/domain';
import type { Text } from '@qorgan/statute';

/** Why a signature is not taken, and what to do. */
export const signingRuleText = {
  signatureUnreadable: {
    kk: 'Бұл – бір адамның ЭЦҚ файлы емес немесе файл толық емес. Хатқа қайтадан қол қойыңыз немесе дұрыс файлды таңдаңыз.',
    ru: 'Это не файл ЭЦП одного человека, или файл неполный. Подпишите письмо еще раз или выберите верный файл.',
    en: 'This is not one person’s signature file, or it is not whole. Sign the letter again, or choose the right file.',
  },
  signatureOfOther: {
    kk: 'Бұл қолтаңба басқа файлға қойылған, осы хатқа жарамайды. Хаттың осы беттегі PDF файлына қол қойыңыз.',
    ru: 'Эта подпись поставлена под другим файлом и к письму не подходит. Подпишите PDF с этой страницы.',
    en: 'This signature was made for another file and does not fit the letter. Sign the PDF of this page.',
  },
  signatureWrong: {
    kk: 'Қолтаңба сертификаттағы кілтке сәйкес келмейді: ол өзгертілген немесе басқа кілтпен жасалған. Хатқа қайтадан қол қойыңыз.',
    ru: 'Подпись не соответствует ключу сертификата: ее изменили или поставили другим ключом. Подпишите письмо еще раз.',
    en: 'The signature does not match the key of its certificate: it was altered, or made with another key. Sign the letter again.',
  },
  signaturesFull: {
    kk: 'Бір хатта бес қолтаңбадан артық сақталмайды.',
    ru: 'С одним письмом хранится не больше пяти подписей.',
    en: 'No more than five signatures are kept with one letter.',
  },
  certificateNotValid: {
    kk: 'Сертификаттың мерзімі бітіп қалған немесе әлі басталмаған. Жарамды кілтпен қол қойыңыз немесе хатты басып шығарып, қолмен қол қойыңыз.',
    ru: 'Срок действия сертификата истек или еще не начался. Подпишите действующим ключом или распечатайте письмо и подпишите от руки.',
    en: 'The certificate has expired, or is not valid yet. Sign with a valid key, or print the letter and sign it by hand.',
  },
  certificateOfOther: {
    kk: 'Сертификат басқа ұйымға берілген: ондағы БСН мектептікі емес. Мектеп басшысының кілтін таңдаңыз.',
    ru: 'Сертификат выдан другой организации: БИН в нем не школы. Выберите ключ руководителя школы.',
    en: 'The certificate was issued to another organisation: the BIN in it is not the school’s. Choose the key of the head of this school.',
  },
  certificateNotTrusted: {
    kk: 'Сертификатты осы портал танитын куәландырушы орталық бермеген. Ұлттық куәландырушы орталықтың кілтімен қол қойыңыз.',
    ru: 'Сертификат выдан не тем удостоверяющим центром, которому доверяет портал. Подпишите ключом Национального удостоверяющего центра.',
    en: 'The certificate was not issued by an authority that this portal trusts. Sign with a key of the national certification authority.',
  },
  notForSigning: {
    kk: 'Бұл кілт жүйелерге кіруге арналған, онымен құжатқа қол қойылмайды. Қол қоюға арналған кілтті таңдаңыз.',
    ru: 'Этот ключ предназначен для входа в системы, документы им не подписывают. Выберите ключ для подписи.',
    en: 'This key is for signing in to systems; documents are not signed with it. Choose the key for signing.',
  },
} satisfies Partial<Record<Rule, Text>>;
