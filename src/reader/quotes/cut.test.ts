import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import type { Tag } from '../../law/law.ts'
import { createReader } from '../read.ts'
import type { Reading } from '../reading.ts'

const catalog = await loadCatalog()
const read = createReader({ knowledge: catalog.knowledge, checks: catalog.checks, wording: catalog.sheets })

function readingOf(text: string, language: Tag): Reading {
  return read({ id: 'a', text, sha256: '', language })
}

/** What is quoted of a text for one check. */
function quoted(language: Tag, check: string, text: string): string[] {
  return readingOf(text, language)
    .findings.filter((finding) => finding.check === check)
    .map(({ quote }) => quote.text)
}

const CASES: readonly (readonly [what: string, Tag, check: string, text: string, quote: string])[] = [
  [
    'a long clause is quoted from where it begins',
    'en',
    'unnamed-accused',
    'The attention of the Joint Command of the Republic of the Islands is drawn to rumours circulating on social media and other traditional outlets by unscrupulous individuals, who are maliciously spreading lies about an outbreak of violence in the port, with the intent to instil fear.',
    'The attention of the Joint Command of the Republic of the Islands is drawn to rumours circulating on social media and other traditional outlets by unscrupulous individuals, who are maliciously spreading lies about an outbreak of violence in the port',
  ],
  [
    'a verb behind "as" does not tell of what "or" joins',
    'en',
    'asserted-harm',
    'He said members of the club should be more careful with what they post or share in groups or other places as it could cause undue panic.',
    'it could cause undue panic',
  ],
  [
    'a list is quoted from its first item',
    'en',
    'threatened-sanction',
    'The statement says that any attempt to obstruct, threaten, or intimidate officers on duty will be punished with imprisonment.',
    'any attempt to obstruct, threaten, or intimidate officers on duty will be punished with imprisonment',
  ],
  [
    'a list is quoted from its first item',
    'en',
    'threatened-sanction',
    'The office said that insulting the court, inciting the crowd, as well as spreading rumours is a criminal offence.',
    'insulting the court, inciting the crowd, as well as spreading rumours is a criminal offence',
  ],
  [
    'a list is quoted from its first item',
    'ru',
    'threatened-sanction',
    'Хранение листовок, изготовление плакатов, а также распространение слухов наказывается лишением свободы.',
    'Хранение листовок, изготовление плакатов, а также распространение слухов наказывается лишением свободы',
  ],
  [
    'a noun that ends as a verb does parts no adjectives',
    'ru',
    'call-to-obey',
    'Следком призвал журналистов и читателей не тиражировать неточные и обидные сведения о погибших школьниках по материалам дела.',
    'не тиражировать неточные и обидные сведения о погибших школьниках по материалам дела',
  ],
  [
    'a verb keeps the subject that a clause before it tells more of',
    'ru',
    'threatened-sanction',
    'Высказывающие угрозы в адрес врачей, которые дежурят в больницах, будут привлечены к ответственности в рамках закона.',
    'Высказывающие угрозы в адрес врачей, которые дежурят в больницах, будут привлечены к ответственности в рамках закона',
  ],
  [
    'a list is quoted from the preposition that it repeats',
    'ru',
    'exclusive-trust',
    'Служба призывает граждан воздерживаться от публикации снимков, от разговоров с незнакомыми людьми на военные темы и следовать только официальной информации.',
    'Служба призывает граждан воздерживаться от публикации снимков, от разговоров с незнакомыми людьми на военные темы и следовать только официальной информации',
  ],
  [
    'what is told behind «с тем, что» is quoted without it',
    'ru',
    'imputed-motive',
    'Перебои связаны не с погодой, а с тем, что кто-то просто пытался заработать на панике.',
    'кто-то просто пытался заработать на панике',
  ],
  [
    'words that only announce the next clause are left out with it',
    'ru',
    'unnamed-accused',
    'Некоторые блогеры распространяли ложь о том, что вода отравлена.',
    'Некоторые блогеры распространяли ложь',
  ],
  [
    'a condition stays a condition',
    'ru',
    'value-appeal',
    'Если вам дорог наш город, сохраняйте спокойствие и единство.',
    'Если вам дорог наш город, сохраняйте спокойствие и единство',
  ],
  [
    'a condition stays a condition',
    'kk',
    'threatened-sanction',
    'Егер блогерлер жалған ақпарат таратса, олар қылмыстық жауапкершілікке тартылады.',
    'Егер блогерлер жалған ақпарат таратса, олар қылмыстық жауапкершілікке тартылады',
  ],
  [
    'a condition stays a condition',
    'en',
    'threatened-sanction',
    'If you share false information online, you will be prosecuted.',
    'If you share false information online, you will be prosecuted',
  ],
  [
    'what hangs on a condition is quoted with it',
    'ru',
    'threatened-sanction',
    'Если вы публикуете материалы, разжигающие рознь, будьте готовы к уголовному преследованию.',
    'Если вы публикуете материалы, разжигающие рознь, будьте готовы к уголовному преследованию',
  ],
  [
    'a purpose stays a purpose',
    'ru',
    'imputed-motive',
    'Чтобы посеять панику, блогеры распространяют ложь.',
    'Чтобы посеять панику, блогеры распространяют ложь',
  ],
  [
    'a preposition stays with its words',
    'ru',
    'unnamed-accused',
    'При этом отдельные блогеры умышленно искажают факты.',
    'При этом отдельные блогеры умышленно искажают факты',
  ],
  [
    'a word that only joins is left out',
    'ru',
    'unmeasured-trend',
    'Парковку расширят до ста двадцати мест, и количество жалоб с каждым днем растет.',
    'количество жалоб с каждым днем растет',
  ],
  [
    'a name in marks is whole',
    'ru',
    'legal-form',
    'Прокуратура в порядке статьи 40 Конституционного закона «О прокуратуре» обращается к вам с требованием прекратить распространение слухов.',
    'Прокуратура в порядке статьи 40 Конституционного закона «О прокуратуре» обращается к вам с требованием прекратить распространение слухов',
  ],
  [
    'two names in marks are whole',
    'ru',
    'unmeasured-trend',
    'Как писали «Известия» и «Время», участились случаи распространения ложной информации.',
    'Как писали «Известия» и «Время», участились случаи распространения ложной информации',
  ],
  [
    'a name in marks is whole',
    'kk',
    'unmeasured-trend',
    '«Іскер» бағдарламасы мен «Болашақ» қоры туралы жалған ақпарат тарату жиілеп кетті.',
    '«Іскер» бағдарламасы мен «Болашақ» қоры туралы жалған ақпарат тарату жиілеп кетті',
  ],
  [
    'a name that holds "and" is whole',
    'en',
    'threatened-sanction',
    'Under the Computer Misuse and Cybercrimes Act, publication of false information attracts imprisonment for ten years.',
    'Under the Computer Misuse and Cybercrimes Act, publication of false information attracts imprisonment for ten years',
  ],
  [
    'the number of an item is left out',
    'ru',
    'unmeasured-trend',
    '1) Участились случаи распространения ложной информации.\n2) Ждите новостей.',
    'Участились случаи распространения ложной информации',
  ],
  [
    'a word in marks parts no clauses',
    'ru',
    'imputed-motive',
    'Сообщения о «пытках» на границе распространяют провокаторы по заказу из-за рубежа.',
    'Сообщения о «пытках» на границе распространяют провокаторы по заказу из-за рубежа',
  ],
  [
    'a word in marks parts no clauses',
    'kk',
    'imputed-motive',
    'Шекарадағы «қара тізім» туралы жазбаларды шетелдің тапсырысымен арандатушылар таратып жүр.',
    'Шекарадағы «қара тізім» туралы жазбаларды шетелдің тапсырысымен арандатушылар таратып жүр',
  ],
  [
    'a word in marks parts no clauses',
    'en',
    'unnamed-accused',
    'Reports of “torture” on the border are an outright lie spread by lawyers and “human rights defenders” for the sake of hype.',
    'Reports of “torture” on the border are an outright lie spread by lawyers and “human rights defenders” for the sake of hype',
  ],
  [
    'who is named in marks last is told what of',
    'ru',
    'unnamed-accused',
    'Некоторые активисты намеренно раскачивают лодку, а так называемые «журналисты» им подпевают.',
    'Некоторые активисты намеренно раскачивают лодку, а так называемые «журналисты» им подпевают',
  ],
  [
    'a condition behind stays',
    'ru',
    'threatened-sanction',
    'Авторы таких публикаций будут привлечены к ответственности, но только если суд признает сведения заведомо ложными.',
    'Авторы таких публикаций будут привлечены к ответственности, но только если суд признает сведения заведомо ложными',
  ],
  [
    'a condition behind stays',
    'en',
    'threatened-sanction',
    'Authors of such posts will be held liable unless they delete them.',
    'Authors of such posts will be held liable unless they delete them',
  ],
  [
    'a condition behind stays',
    'kk',
    'threatened-sanction',
    'Мұндай жазбалардың авторлары жауапқа тартылады, егер сот мәліметті көрінеу жалған деп таныса.',
    'Мұндай жазбалардың авторлары жауапқа тартылады, егер сот мәліметті көрінеу жалған деп таныса',
  ],
  [
    'an ending tells a condition',
    'kk',
    'threatened-sanction',
    'Сот мәліметті көрінеу жалған деп таныса, жазбаның авторы қылмыстық жауапқа тартылады.',
    'Сот мәліметті көрінеу жалған деп таныса, жазбаның авторы қылмыстық жауапқа тартылады',
  ],
  [
    'an exception stays',
    'ru',
    'threatened-sanction',
    'За исключением случаев, когда автор добросовестно ошибался, он понесет уголовную ответственность.',
    'За исключением случаев, когда автор добросовестно ошибался, он понесет уголовную ответственность',
  ],
  [
    'an exception stays',
    'en',
    'threatened-sanction',
    'Except where the author was mistaken in good faith, he will be held criminally liable.',
    'Except where the author was mistaken in good faith, he will be held criminally liable',
  ],
  [
    'an exception stays',
    'kk',
    'threatened-sanction',
    'Автор адал қателескен жағдайларды қоспағанда, ол қылмыстық жауаптылыққа тартылады.',
    'Автор адал қателескен жағдайларды қоспағанда, ол қылмыстық жауаптылыққа тартылады',
  ],
  [
    'what two words have in common stays',
    'en',
    'unused-power',
    'Certain bloggers spread content that insults the honour and dignity of police officers.',
    'Certain bloggers spread content that insults the honour and dignity of police officers',
  ],
  [
    'two subjects stay together',
    'ru',
    'imputed-motive',
    'Фонд "Свобода" и его "эксперты" по указке из-за рубежа сеют панику.',
    'Фонд "Свобода" и его "эксперты" по указке из-за рубежа сеют панику',
  ],
  [
    'two subjects stay together',
    'en',
    'imputed-motive',
    'The Freedom Foundation and its experts are sowing panic on orders from abroad.',
    'The Freedom Foundation and its experts are sowing panic on orders from abroad',
  ],
  [
    'two subjects stay together',
    'kk',
    'imputed-motive',
    '«Бостандық» қоры және оның «сарапшылары» шетелдің тапсырмасымен дүрбелең таратып жүр.',
    '«Бостандық» қоры және оның «сарапшылары» шетелдің тапсырмасымен дүрбелең таратып жүр',
  ],
  [
    'a dash leads to what is said of its subject',
    'ru',
    'imputed-motive',
    'Цель этих публикаций — дестабилизация общественно-политической обстановки.',
    'Цель этих публикаций — дестабилизация общественно-политической обстановки',
  ],
  [
    'a list is quoted from its first item',
    'kk',
    'threatened-sanction',
    'Бопсалау үшін ҚК-нің 194-бабында жауаптылық көзделген: бірінші бөлігі бойынша – төрт жылға дейін, екінші бөлігі бойынша – үш жылдан жеті жылға дейін, үшінші бөлігі бойынша – бес жылдан он жылға дейін бас бостандығынан айыру.',
    'бірінші бөлігі бойынша – төрт жылға дейін, екінші бөлігі бойынша – үш жылдан жеті жылға дейін, үшінші бөлігі бойынша – бес жылдан он жылға дейін бас бостандығынан айыру',
  ],
  [
    'a condition between commas stays with what it parts',
    'en',
    'threatened-sanction',
    'Under article 188(3) of the Criminal Code, where the act was committed by a group, the penalty is five to ten years of imprisonment.',
    'Under article 188(3) of the Criminal Code, where the act was committed by a group, the penalty is five to ten years of imprisonment',
  ],
  [
    'a condition between commas stays with what it parts',
    'kk',
    'threatened-sanction',
    'ҚК-нің 188-бабының 3-бөлігі бойынша, егер әрекетті топ жасаса, бес жылдан он жылға дейін бас бостандығынан айыру көзделген.',
    'ҚК-нің 188-бабының 3-бөлігі бойынша, егер әрекетті топ жасаса, бес жылдан он жылға дейін бас бостандығынан айыру көзделген',
  ],
  [
    'a subject stays with its verb',
    'en',
    'ungrounded-measure',
    'A reporter of the weekly paper was fined on Tuesday over his post.',
    'A reporter of the weekly paper was fined on Tuesday over his post',
  ],
  [
    'a subject stays with its verb',
    'ru',
    'ungrounded-measure',
    'За запись пикета у акимата оператор редакции доставлен в отделение полиции.',
    'За запись пикета у акимата оператор редакции доставлен в отделение полиции',
  ],
  [
    'two nouns that one word joins stay together',
    'en',
    'unused-power',
    'The agency considers the article a violation of ethical standards and media legislation.',
    'The agency considers the article a violation of ethical standards and media legislation',
  ],
  [
    'two nouns that one word joins stay together',
    'kk',
    'unused-power',
    'Министрлік мақаланы этика мен заң талаптарын бұзу деп атады.',
    'Министрлік мақаланы этика мен заң талаптарын бұзу деп атады',
  ],
  [
    'what else one verb asks for stays',
    'ru',
    'value-appeal',
    'Призываем земляков сплотить ряды и встать на защиту родного края.',
    'Призываем земляков сплотить ряды и встать на защиту родного края',
  ],
  [
    'a clause of another matter is left out',
    'en',
    'threatened-sanction',
    'Those who share such videos will be held liable, and their parents ought to talk to them.',
    'Those who share such videos will be held liable',
  ],
  [
    'a clause of another matter is left out',
    'en',
    'threatened-sanction',
    'The old article was repealed, but anyone who insults an official will be fined.',
    'anyone who insults an official will be fined',
  ],
  [
    'a clause of another matter is left out',
    'ru',
    'unused-power',
    'В домовых чатах звучат призывы перекрыть трассу и занять здание акимата, и голосов таких с каждым днем прибавляется.',
    'В домовых чатах звучат призывы перекрыть трассу и занять здание акимата',
  ],
  [
    'a clause of another matter is left out',
    'kk',
    'threatened-sanction',
    'Өсек таратқандар қылмыстық жауапкершілікке тартылады, ал олардың ата-аналары бұл туралы ойланғаны жөн.',
    'Өсек таратқандар қылмыстық жауапкершілікке тартылады',
  ],
  [
    'a word that gives a reason only joins',
    'en',
    'imputed-motive',
    'We closed the channel, because they spread panic on orders from abroad.',
    'they spread panic on orders from abroad',
  ],
  [
    'a word that gives a reason only joins',
    'ru',
    'imputed-motive',
    'Мы закрыли канал, потому что они сеют панику по заказу из-за рубежа.',
    'они сеют панику по заказу из-за рубежа',
  ],
  [
    'a word that gives a reason only joins',
    'kk',
    'imputed-motive',
    'Біз бұған көз жұма қарай алмаймыз, өйткені кейбір блогерлер шетелдің тапсырмасымен халықты арандатуда.',
    'кейбір блогерлер шетелдің тапсырмасымен халықты арандатуда',
  ],
  [
    'a term has its noun',
    'en',
    'undefined-term',
    'So-called human rights activists distort the facts.',
    'So-called human rights activists',
  ],
  [
    'a term has its noun',
    'kk',
    'undefined-term',
    'Жастар арасында деструктивті идеологиялық үгіт жүріп жатыр.',
    'деструктивті идеологиялық үгіт',
  ],
  [
    'a term has what it is done to',
    'ru',
    'undefined-term',
    'Эти ролики нацелены на дискредитацию государственной власти.',
    'дискредитацию государственной власти',
  ],
  [
    'what is done to a term is no term of its own',
    'en',
    'undefined-term',
    'Work on cleansing the internet of destructive content goes on.',
    'destructive content',
  ],
  [
    'a straight mark behind a word closes, though none was opened',
    'ru',
    'value-appeal',
    'Просим горожан не поддаваться панике, сохранять спокойствие", - сообщили в пресс-службе полиции.\nВ пресс-службе также рассказали, что обстановка стабильная. "За сутки было три кражи", - сказали там.',
    'Просим горожан не поддаваться панике, сохранять спокойствие',
  ],
  [
    'a list of things is whole',
    'en',
    'threatened-sanction',
    'Upon completion of the review, the office assures everyone that the planners and sponsors of arson, street robberies and other crimes will be brought to justice.',
    'the planners and sponsors of arson, street robberies and other crimes will be brought to justice',
  ],
  [
    'a list of things is whole',
    'kk',
    'imputed-motive',
    'Белсенділер, құқық қорғау ұйымдары, медиақұрылымдар және шетел қорларының өкілдіктері тұрақты түрде шетелден қаржы алып тұрады.',
    'Белсенділер, құқық қорғау ұйымдары, медиақұрылымдар және шетел қорларының өкілдіктері тұрақты түрде шетелден қаржы алып тұрады',
  ],
  [
    'a list of things is whole',
    'ru',
    'imputed-motive',
    'Активисты, правозащитные организации, издания и представительства зарубежных фондов регулярно получают деньги из-за рубежа.',
    'Активисты, правозащитные организации, издания и представительства зарубежных фондов регулярно получают деньги из-за рубежа',
  ],
  [
    'speech ends where its mark closes',
    'en',
    'exclusive-trust',
    '"This is untrue. We recommend trusting only official sources," the official statement of the Department of Police of the city reads.',
    'We recommend trusting only official sources',
  ],
  [
    'speech ends where its mark closes',
    'ru',
    'exclusive-trust',
    '"Это неправда. Рекомендуем доверять только официальным источникам", – говорится в официальном сообщении пресс-службы городского департамента полиции области.',
    'Рекомендуем доверять только официальным источникам',
  ],
  [
    'speech ends where its mark closes',
    'kk',
    'exclusive-trust',
    '"Бұл шындыққа сай емес. Тек ресми ақпарат көздеріне сеніңіздер", – делінген облыстық полиция департаменті баспасөз қызметінің ресми хабарламасында.',
    'Тек ресми ақпарат көздеріне сеніңіздер',
  ],
]

for (const [what, language, check, text, quote] of CASES)
  test(`${language}: ${what}`, () => assert.deepEqual(quoted(language, check, text), [quote]))

test('a claim has neither the number of its item nor a mark without its partner', () => {
  const { claims } = readingOf(
    '1. “In the domestic segment, cases of dissemination of false information have become more frequent.\n2) "Trust only official sources of information."',
    'en',
  )
  assert.deepEqual(
    claims.map(({ quote }) => quote.text),
    [
      'In the domestic segment, cases of dissemination of false information have become more frequent.',
      '"Trust only official sources of information."',
    ],
  )
})

test('a name at the head of a claim is no item', () => {
  const { claims } = readingOf('А. Иванов призвал граждан доверять только официальным источникам.', 'ru')
  assert.equal(claims[0]?.quote.text, 'А. Иванов призвал граждан доверять только официальным источникам.')
})
