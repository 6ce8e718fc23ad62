import { texts } from '@qorgan/statute';

/** The numbers to call before any form. 111 is the state contact centre on family, women and children. */
export const emergencyText = texts({
  title: {
    kk: 'Балаға қазір қауіп төніп тұрса, алдымен қоңырау шалыңыз',
    ru: 'Если ребенок в опасности сейчас, сначала позвоните',
    en: 'If a child is in danger now, call first',
  },
  ambulance: { kk: 'Жедел жәрдем', ru: 'Скорая помощь', en: 'Ambulance' },
  police: { kk: 'Полиция', ru: 'Полиция', en: 'Police' },
  rescue: { kk: 'Құтқару қызметі', ru: 'Служба спасения', en: 'Emergency service' },
  contactCentre: { kk: 'Бала мен отбасын қорғау', ru: 'Защита семьи и детей', en: 'Child and family line' },
});
