import { texts } from '@qorgan/statute';

export const signInText = texts({
  title: { kk: 'Кіру', ru: 'Вход', en: 'Sign in' },
  login: { kk: 'Логин', ru: 'Логин', en: 'Login' },
  loginHint: {
    kk: 'Логинді ұйым әкімшісі береді',
    ru: 'Его выдал администратор организации',
    en: 'Your organisation’s administrator gave it to you',
  },
  password: { kk: 'Құпиясөз', ru: 'Пароль', en: 'Password' },
  submit: { kk: 'Кіру', ru: 'Войти', en: 'Sign in' },
  loginMissing: { kk: 'Логинді жазыңыз', ru: 'Введите логин', en: 'Type your login' },
  passwordMissing: { kk: 'Құпиясөзді жазыңыз', ru: 'Введите пароль', en: 'Type your password' },
  forgotten: {
    kk: 'Құпиясөзді ұмытсаңыз, ұйым әкімшісіне айтыңыз: ол жаңасын береді.',
    ru: 'Если забыли пароль, скажите администратору организации: он выдаст новый.',
    en: 'If you have forgotten your password, tell your organisation’s administrator: they will give you a new one.',
  },
  held: {
    kk: 'Қайта кіріңіз: жазғаныңыз сақталды',
    ru: 'Войдите снова: все, что вы написали, сохранено',
    en: 'Sign in again: what you typed is kept',
  },
  heldMore: {
    kk: 'Сеанстың уақыты бітті. Кірген соң жазғаныңыз сол күйінде ашылады, оны қайта жіберіңіз. Қазір кіре алмасаңыз, осы құрылғыда жеті күн сақталып тұрады. Файлдарды қайта таңдау керек.',
    ru: 'Сеанс закончился. После входа форма откроется такой же, отправьте ее еще раз. Если сейчас войти не получится, на этом устройстве она сохранится семь дней. Файлы нужно выбрать заново.',
    en: 'Your session had ended. After you sign in the form opens as it was; send it again. If you cannot sign in now, it waits on this device for seven days. Files have to be chosen again.',
  },
  waiting: {
    kk: 'Осы құрылғыда толтырылған, бірақ жіберілмей қалған нысан сақтаулы. Ол толтырған адамның өзі кіргенде ғана ашылады.',
    ru: 'Здесь сохранена форма, которую заполнили, но не успели отправить. Она откроется только тому, кто ее заполнял.',
    en: 'A form that was filled in here but not sent in time is kept. It opens only for the person who filled it in.',
  },
  ended: {
    kk: 'Сеанс аяқталды. Қайта кіріңіз.',
    ru: 'Сеанс закончился. Войдите снова.',
    en: 'Your session has ended. Sign in again.',
  },
  demo: {
    kk: 'Сынақ аймағына кіру',
    ru: 'Вход в учебный регион',
    en: 'Sign in to the demo region',
  },
  demoAs: {
    kk: (who: string) => `Кіру: ${who}`,
    ru: (who: string) => `Войти: ${who}`,
    en: (who: string) => `Sign in as ${who}`,
  },
});
