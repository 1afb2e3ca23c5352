import { type QuotedCase, testAskedAbout } from './quoted-in-tests.ts'

const CASES: readonly QuotedCase[] = [
  [
    'what points back to an act stands behind the sentence that tells it',
    'ru',
    'threatened-sanction',
    'Распространение заведомо ложной информации наказуемо. За него установлена административная и уголовная ответственность.',
    'Распространение заведомо ложной информации наказуемо. За него установлена административная и уголовная ответственность',
  ],
  [
    'what points back to an act stands behind the sentence that tells it',
    'en',
    'threatened-sanction',
    'Knowingly spreading false information is unlawful. For it the law provides for administrative and criminal liability.',
    'Knowingly spreading false information is unlawful. For it the law provides for administrative and criminal liability',
  ],
  [
    'what points back to an act stands behind the sentence that tells it',
    'kk',
    'threatened-sanction',
    'Желіде жалған шақыру таратуға болмайды. Бұл үшін қылмыстық жауаптылық көзделген.',
    'Желіде жалған шақыру таратуға болмайды. Бұл үшін қылмыстық жауаптылық көзделген',
  ],
  [
    'who says the sentence before is left out',
    'kk',
    'threatened-sanction',
    'Полиция мынаны еске салады: көрінеу жалған хабар тарату заңсыз. Ондай әрекет үшін жаза бар.',
    'көрінеу жалған хабар тарату заңсыз. Ондай әрекет үшін жаза бар',
  ],
  [
    'who says it between two quotations is left out',
    'ru',
    'threatened-sanction',
    '«Публиковать заведомо ложные вызовы нельзя», – сказал начальник полиции. «За это предусмотрена уголовная ответственность».',
    'Публиковать заведомо ложные вызовы нельзя … За это предусмотрена уголовная ответственность',
  ],
  [
    'a sentence of another voice is none that it goes on from',
    'ru',
    'threatened-sanction',
    '«Это был просто розыгрыш», – сказала школьница. За такие действия предусмотрена уголовная ответственность.',
    'За такие действия предусмотрена уголовная ответственность',
  ],
  [
    'a sentence that points back itself tells no act',
    'ru',
    'threatened-sanction',
    'За этим стоят внешние силы. За такие действия предусмотрена уголовная ответственность.',
    'За такие действия предусмотрена уголовная ответственность',
  ],
  [
    'what only calls for attention to the act is left out',
    'ru',
    'threatened-sanction',
    'Хочу напомнить, что ложный вызов пожарных – не шутка. За него установлена административная ответственность.',
    'ложный вызов пожарных – не шутка. За него установлена административная ответственность',
  ],
  [
    '"it" may stand for what is told behind it',
    'en',
    'threatened-sanction',
    'The dam is safe. It is punishable by law to spread rumours about it.',
    'It is punishable by law to spread rumours about it',
  ],
  [
    'whoever is told of in the sentence itself needs no other',
    'en',
    'threatened-sanction',
    'The fair opens on Friday. For those who spread rumours the law provides for criminal liability.',
    'For those who spread rumours the law provides for criminal liability',
  ],
  [
    'a sentence of which only a term is asked about is not read yet',
    'en',
    'unnamed-accused',
    'Traders run an information attack. They deliberately spread lies about sugar.',
    'Traders run an information attack. They deliberately spread lies about sugar',
  ],
  [
    'a sentence that is asked about itself is read',
    'kk',
    'unused-power',
    'Саудагерлер ақпараттық шабуыл жасап жүр. Олар қант туралы әдейі өтірік таратуда.',
    'Олар қант туралы әдейі өтірік таратуда',
  ],
]

testAskedAbout(CASES)
