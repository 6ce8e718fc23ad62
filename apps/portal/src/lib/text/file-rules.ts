import { attachmentLimits } from '@qorgan/domain';

const megabytes = attachmentLimits.fileBytes / 1024 / 1024;
const room = attachmentLimits.caseBytes / 1024 / 1024;

/** What can be wrong with a file that somebody wants to keep with a case. */
export const fileRuleText = {
  fileEmpty: {
    kk: 'Файл таңдалмаған немесе ішінде ештеңе жоқ. Файлды таңдаңыз.',
    ru: 'Файл не выбран или он пустой. Выберите файл.',
    en: 'No file was chosen, or it is empty. Choose a file.',
  },
  fileTooLarge: {
    kk: `Файл тым үлкен: ${megabytes} МБ-тан аспауы керек. Құжатты төменірек сапамен немесе бөліп сканерлеңіз.`,
    ru: `Файл слишком большой: не больше ${megabytes} МБ. Отсканируйте документ с меньшим качеством или по частям.`,
    en: `The file is too large: ${megabytes} MB at most. Scan the document at a lower quality or in parts.`,
  },
  fileNotTaken: {
    kk: 'Бұл файл түрі қабылданбайды. PDF, JPEG, PNG немесе WebP файлын таңдаңыз; файлдың түрі атауына емес, ішіндегісіне қарай анықталады.',
    ru: 'Файл такого типа не принимается. Выберите PDF, JPEG, PNG или WebP; тип определяется не по имени файла, а по содержимому.',
    en: 'Files of this type are not taken. Choose a PDF, JPEG, PNG or WebP; the type is told by the content, not by the name.',
  },
  fileBroken: {
    kk: 'Файл ашылмайды: ол бүлінген немесе толық жүктелмеген. Қайта сканерлеп, тағы жіберіп көріңіз.',
    ru: 'Файл не открывается: он поврежден или загружен не полностью. Отсканируйте заново и попробуйте еще раз.',
    en: 'The file cannot be opened: it is damaged or did not arrive whole. Scan it again and try once more.',
  },
  filesFull: {
    kk: `Бұл іске енді файл сыймайды: ең көбі ${attachmentLimits.caseFiles} файл, барлығы ${room} МБ. Керексізін алып тастап, өшіріңіз.`,
    ru: `В этом деле больше нет места: не больше ${attachmentLimits.caseFiles} файлов, всего ${room} МБ. Уберите и уничтожьте ненужное.`,
    en: `This case has no room left: ${attachmentLimits.caseFiles} files at most, ${room} MB in all. Take off and destroy what is not needed.`,
  },
  fileWithdrawn: {
    kk: 'Бұл файл істен бұрын алынып тасталған.',
    ru: 'Этот файл уже убран из дела.',
    en: 'This file was taken off the case before.',
  },
} as const;
