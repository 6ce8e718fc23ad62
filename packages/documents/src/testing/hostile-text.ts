/** What people paste and what attackers send: direction marks, emoji, control characters, markup, endless words. */
export const hostileTexts: Readonly<Record<string, string>> = {
  'direction marks': 'Әлімова \u202Eурыйа\u202C \u2066Айару\u2069\u200F',
  emoji: 'Қорқамын 😢👨‍👩‍👧🏳️‍🌈 дейді',
  'control characters': 'бір\u0000екі\u0001үш\u0008\u000B\u001Fтөрт\u007F\u0085\uFFFE\uFFFF',
  'broken surrogates': 'жарты \uD83D белгі \uDE00',
  markup: '</w:t></w:r><w:p/>&amp; <script>alert(1)</script> ]]> <!-- " \' & {page}',
  'other scripts': 'مرحبا שלום 学校 हिन्दी Ⅳ',
  'an endless word': 'ә'.repeat(20_000),
  'a long story': 'Бала үйге барғысы келмейтінін айтты. '.repeat(560),
  'many lines': 'жол\n\n– тармақ\n'.repeat(400),
  'an endless number': `№ ${'7'.repeat(5_000)} 8-${'т'.repeat(3_000)}`,
  'nothing but blanks': ' \t\n\n \u200B ',
};

/** All of them in one text, where a paper is set by what others have tried one by one. */
export const everyHostileText = Object.values(hostileTexts).join('\n');
