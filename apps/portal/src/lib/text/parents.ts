import { texts } from '@qorgan/statute';

/** What was decided on the parents in another case of the child. */
export const parentsText = texts({
  hiddenElsewhere: {
    kk: (cases: string) =>
      `Осы баланың ${cases} ісінде ата-анасына хабарламау туралы шешім күшінде тұр. Бұл істе өз шешіміңізді қабылдағанша, хаттарда ата-анасының деректері көрсетілмейді. Оларға хабарламас бұрын сол істі қараңыз.`,
    ru: (cases: string) =>
      `В деле ${cases} этого ребенка действует решение не уведомлять родителей. Пока вы не приняли решение в этом деле, письма составляются без данных родителей. Прежде чем сообщать им, посмотрите то дело.`,
    en: (cases: string) =>
      `In case ${cases} of this child the decision stands not to tell the parents. Until you decide in this case, letters are drafted without the parents’ data. Look at that case before you tell them.`,
  },
});
