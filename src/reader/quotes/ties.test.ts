import { testAskedAbout, testQuotes } from './quoted-in-tests.ts'

const TIED = 'a quote does without what ties its sentence to the one before'
const UNTIED = 'what only looks like a tie stays'

testQuotes([
  [
    TIED,
    'ru',
    'unnamed-accused',
    'Важно понимать, что анонимные каналы разжигают вражду.',
    'анонимные каналы разжигают вражду',
  ],
  [
    TIED,
    'ru',
    'unnamed-accused',
    'Следует подчеркнуть, что анонимные каналы разжигают вражду.',
    'анонимные каналы разжигают вражду',
  ],
  [
    TIED,
    'ru',
    'unnamed-accused',
    'Тем самым анонимные каналы разжигают вражду.',
    'анонимные каналы разжигают вражду',
  ],
  [
    TIED,
    'ru',
    'unnamed-accused',
    'Прокуратура области: анонимные каналы разжигают вражду.',
    'анонимные каналы разжигают вражду',
  ],
  [
    TIED,
    'en',
    'unnamed-accused',
    'It is important to understand that anonymous channels stir up hatred.',
    'anonymous channels stir up hatred',
  ],
  [
    TIED,
    'en',
    'unnamed-accused',
    'I want to stress that anonymous channels stir up hatred.',
    'anonymous channels stir up hatred',
  ],
  [
    TIED,
    'en',
    'unnamed-accused',
    'Ministry of Interior: anonymous channels stir up hatred.',
    'anonymous channels stir up hatred',
  ],
  [
    TIED,
    'kk',
    'unnamed-accused',
    'Айта кетейін, анонимді арналар араздық қоздырып жүр.',
    'анонимді арналар араздық қоздырып жүр',
  ],
  [
    TIED,
    'kk',
    'unnamed-accused',
    'Өкінішке орай, анонимді арналар араздық қоздырып жүр.',
    'анонимді арналар араздық қоздырып жүр',
  ],
  [
    TIED,
    'kk',
    'unnamed-accused',
    'Облыс прокуратурасы: анонимді арналар араздық қоздырып жүр.',
    'анонимді арналар араздық қоздырып жүр',
  ],
  [
    UNTIED,
    'ru',
    'unnamed-accused',
    'Очевидно, что анонимные каналы разжигают вражду.',
    'Очевидно, что анонимные каналы разжигают вражду',
  ],
  [
    TIED,
    'ru',
    'unnamed-accused',
    'Несмотря на это, анонимные каналы разжигают вражду.',
    'анонимные каналы разжигают вражду',
  ],
  [
    TIED,
    'ru',
    'unnamed-accused',
    'Впрочем, отдельные редакции намеренно лгут читателям.',
    'отдельные редакции намеренно лгут читателям',
  ],
  [
    TIED,
    'ru',
    'unnamed-accused',
    'Но тем не менее анонимные каналы разжигают вражду.',
    'анонимные каналы разжигают вражду',
  ],
  [
    TIED,
    'ru',
    'unnamed-accused',
    'И всё же некие силы хотят расколоть общество.',
    'некие силы хотят расколоть общество',
  ],
  [
    UNTIED,
    'ru',
    'unnamed-accused',
    'Так называемые активисты сеют рознь за деньги.',
    'Так называемые активисты сеют рознь за деньги',
  ],
  [
    TIED,
    'en',
    'unnamed-accused',
    'In spite of this, nameless channels stir up hatred.',
    'nameless channels stir up hatred',
  ],
  [
    TIED,
    'en',
    'unnamed-accused',
    'That said, certain editors deliberately lie to readers.',
    'certain editors deliberately lie to readers',
  ],
  [
    TIED,
    'en',
    'unnamed-accused',
    'But even so, certain forces want to split society.',
    'certain forces want to split society',
  ],
  [
    UNTIED,
    'en',
    'unnamed-accused',
    'Yet another blogger sows discord for money.',
    'Yet another blogger sows discord for money',
  ],
  [
    TIED,
    'kk',
    'unnamed-accused',
    'Соған қарамастан белгісіз арналар араздық тудырып жүр.',
    'белгісіз арналар араздық тудырып жүр',
  ],
  [
    TIED,
    'kk',
    'unnamed-accused',
    'Әйтсе де кейбір редакциялар оқырманды әдейі алдап жүр.',
    'кейбір редакциялар оқырманды әдейі алдап жүр',
  ],
  [
    TIED,
    'kk',
    'unnamed-accused',
    'Ал кейбір блогерлер ақша үшін іріткі салып жүр.',
    'кейбір блогерлер ақша үшін іріткі салып жүр',
  ],
  [
    TIED,
    'kk',
    'exclusive-trust',
    'Сөз соңында әкім тұрғындарды тек ресми хабарға сенуге шақырды.',
    'әкім тұрғындарды тек ресми хабарға сенуге шақырды',
  ],
  [
    'a quote begins behind who says it',
    'en',
    'call-to-obey',
    'In this regard, she noted, bloggers must refrain from unverified reports.',
    'bloggers must refrain from unverified reports',
  ],
  [
    'a quote begins behind what shows it',
    'en',
    'imputed-motive',
    'At the same time, as monitoring of the network shows, certain persons living abroad are using the strike to draw workers into unlawful actions.',
    'certain persons living abroad are using the strike to draw workers into unlawful actions',
  ],
  [
    'a quote begins behind what is granted',
    'en',
    'unmeasured-trend',
    'It is worth noting that the number of arsons has grown sharply.',
    'the number of arsons has grown sharply',
  ],
])

testQuotes([
  [
    'a quote ends before a preposition that leads on',
    'en',
    'unmeasured-trend',
    'The bank has noted a wave of letters in which clients are asked for codes.',
    'The bank has noted a wave of letters',
  ],
])

const ASIDE = 'a subject stays with its verb, whoever is told to say it between them'

testAskedAbout([
  [
    ASIDE,
    'en',
    'exclusive-trust',
    'Pensioners, the mayor added, should trust only official sources.',
    'Pensioners … should trust only official sources',
  ],
  [
    ASIDE,
    'en',
    'call-to-obey',
    'Editors, he noted, should refrain from guesswork.',
    'Editors … should refrain from guesswork',
  ],
  [
    ASIDE,
    'en',
    'unnamed-accused',
    'Fakes, according to her, are spread by paid trolls.',
    'Fakes … are spread by paid trolls',
  ],
  [
    ASIDE,
    'ru',
    'exclusive-trust',
    'Пенсионеры, добавил аким, должны доверять только официальным источникам.',
    'Пенсионеры … должны доверять только официальным источникам',
  ],
])
