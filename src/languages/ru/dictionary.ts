import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createDictionary, type Dictionary } from '../../reader/dictionary.ts'
import { adjectiveKey, infinitives, keys, nounStems } from './keys.ts'

interface Rule {
  readonly flag: string
  readonly strip: string
  readonly condition: RegExp | null
}

type Kind = 'noun' | 'adjective' | 'verb' | 'other'

/** Endings of forms that the dictionary lists as words without a paradigm («судей», «семей», «земель»). */
const OBLIQUE = /(?:ей|ель|ен|ок|ек|ец|ев|ов|ам|ям|ами|ями|ах|ях|ий)$/u
/** Endings by which an unlisted word is a verb rather than a noun. */
const CONJUGATED = /(?:[аяу]ет|[аяу]ют|[ая]ю|ит|ят|[аиы]л[аио]?|сь)$/u
/** Ranks of kinds where one form belongs to several words. */
const RANK: Readonly<Record<Kind, number>> = { noun: 0, adjective: 1, verb: 2, other: 3 }

/** Inflected forms that hunspell lists as words of their own: «lemma: forms». */
const IRREGULAR = table(`
ложь: лжи ложью лжей лжам лжами лжах; стать: стань станьте;
заем: займа займу займом займе займы займов займам займами займах; наем: найма найму наймом найме; человек: люди людей людям людьми людях; ребенок: дети детей детям детьми детях;
время: времени временем времена времен временам временами временах; имя: имени именем имена имен именам именами именах;
знамя: знамени знаменем знамена знамен знаменам знаменами знаменах; племя: племени племенем племена племен племенам племенами племенах;
бремя: бремени бременем; пламя: пламени пламенем; семя: семени семенем семена семян семенам семенами семенах;
мать: матери матерью матерей матерям матерями матерях; дочь: дочери дочерью дочерей дочерям дочерьми дочерями дочерях;
путь: пути путем путей путям путями путях; церковь: церкви церковью церквей церквам церквями церквах церквям церквях; любовь: любви любовью;
идти: иду идешь идет идем идете идут шел шла шло шли идите; мочь: могу можешь может можем можете могут мог могла могло могли;
быть: буду будешь будет будем будете будут был была было были; дать: дам дашь даст дадим дадите дадут дал дала дало дали;
взять: возьму возьмешь возьмет возьмем возьмете возьмут взял взяла взяли; хотеть: хочу хочешь хочет хотим хотите хотят;
весь: все всего всему всем всей всю всех всеми вся; этот: это эта эти этого этому этим этом этой эту этих этими; тот: того тому тем той те тех теми ту;
он: его ему им нем него нему ним; она: ее ей ею нее ней нею; они: их ими них ними; кто: кого кому кем ком; что: чего чему чем чем;
свой: своя свое свои своего своему своим своем своей свою своих своими; наш: наша наше наши нашего нашему нашим нашем нашей нашу наших нашими;
ваш: ваша ваше ваши вашего вашему вашим вашем вашей вашу ваших вашими; который: которого которому которым котором которой которую которых которыми которая которое которые;
сам: сама само сами самого самому самим самом самой саму самих самими; один: одна одно одни одного одному одним одном одной одну одних одними;
чей: чья чье чьи чьего чьему чьим чьем чьей чью чьих чьими; друг: друзья друзей друзьям друзьями друзьях; брат: братья братьев братьям братьями братьях;
кража: кражей; выборы: выборы выборов выборам выборами выборах; судно: суда судов судам судами судах; вред: вреда вреду вредом вреде; рот: рта рту ртом рте; лоб: лба лбу лбом лбе; зло: зла злу злом зле; враг: врага врагу врагом враге враги врагов врагам врагами врагах
`)

/**
 * Words of law and office that win over their homographs: «часть» before «частить», «лицо» before «лица», «суд» before
 * «судно».
 */
const PREFERRED: ReadonlySet<string> = new Set(
  `суд часть лицо дело право закон слово статья пункт мера вред цель речь честь вина долг срок штраф налог вид род ряд сила власть
  страна народ край село город место дом земля вода дорога дети ребенок человек год месяц день час неделя работа труд плата цена
  доля деньги средство счет сумма доход акт приказ указ устав кодекс договор спор иск жалоба заявление запрос ответ вопрос письмо
  документ справка паспорт печать подпись подписка партия союз совет палата комитет министр министерство аким акимат прокурор судья
  адвокат следователь полиция полицейский гражданин гражданка общество государство республика президент парламент депутат выбор
  выборы закупка тендер школа учитель врач больница наука культура язык религия вера церковь мечеть газета журнал канал сайт сеть
  пост запись ролик видео автор слух фейк ложь правда клевета оскорбление угроза насилие убийство кража взятка пытка арест обыск
  дача побег ссора драка толпа митинг пикет шествие собрание акция стена граница война мир враг призыв раскол рознь вражда паника
  порядок правило правый левый целый частый простой личный судебный законный правовой общественный государственный должный важный
  новый старый главный верный данный данные основной основа мнение вывод факт повод причина след связь свет цвет вес рост уровень
  уход ход проход доступ приступ поступок проступок преступление наказание ответственность свобода совесть жизнь здоровье смерть
  тело рука глаз голос голова воля пол роль поле лес река море воздух товар услуга рынок банк вклад кредит заем стройка завод
  организация орган должность лицензия разрешение запрет отказ надзор контроль проверка эксперт экспертиза доказательство показание
  свидетель потерпевший обвиняемый подозреваемый осужденный приговор решение постановление определение протокол инспектор форма
  норма стиль мая май март август стать считать дать мочь знать сказать писать быть весть вести том тома тем тема стих смета мина
  пожар беда помощь спасатель скот пища еда вещь вещество сырье брак семья муж жена мать отец сын дочь брат сестра родитель три два
  пять десять сто тысяча миллион процент число цифра доклад отчет план проект программа бюджет фонд рамка среда рубка ущерб потеря
  убыток банда шайка мошенник мошенничество вор кредитор должник залог пеня месть статистика политика критика техника практика хищение растрата подлог подделка допрос`.split(
    /\s+/u,
  ),
)

/** Stems of the present of verbs in -нять and -ъять, by the verb. */
const TAKING: readonly (readonly [string, string])[] = [
  ['прим', 'принять'],
  ['предприм', 'предпринять'],
  ['восприм', 'воспринять'],
  ['изым', 'изъять'],
  ['сним', 'снять'],
  ['отним', 'отнять'],
  ['подним', 'поднять'],
  ['займ', 'занять'],
  ['найм', 'нанять'],
  ['пойм', 'понять'],
  ['обним', 'обнять'],
  ['перейм', 'перенять'],
]
const PERSONAL = /^(.{2,})(?:у|ешь|ет|ем|ете|ут|и|ите)$/u
/** Verbs of carrying and leading, with any prefix: «вынесу», «привел», «завезли». */
const CARRYING =
  /^(.*)(?:(нес)(?:у|ешь|ет|ем|ете|ут|ла|ло|ли|и|ите)?|(вез)(?:у|ешь|ет|ем|ете|ут|ла|ло|ли|и|ите)?|(вед)(?:у|ешь|ет|ем|ете|ут|и|ите)|(вел)(?:а|о|и)?)$/u

function table(text: string): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>()
  for (const row of text.split(';')) {
    const [lemma = '', forms = ''] = row.split(':')
    for (const form of forms.trim().split(/\s+/u)) {
      const before = found.get(form)
      if (before === undefined) found.set(form, [lemma.trim()])
      else if (!before.includes(lemma.trim())) before.push(lemma.trim())
    }
  }
  return found
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е')
}

/** Rules by what they add: `ами` -> every rule whose form ends so. */
function readRules(aff: string): ReadonlyMap<string, readonly Rule[]> {
  const rules = new Map<string, Rule[]>()
  const known = new Set<string>()
  const conditions = new Map<string, RegExp>()
  for (const line of aff.replaceAll('ё', 'е').split('\n')) {
    const [kind, flag = '', strip = '', add = '', condition] = line.split(/\s+/u)
    if (kind !== 'SFX' || condition === undefined || condition === '' || known.has(line)) continue
    known.add(line)
    const rule = {
      flag,
      strip: strip === '0' ? '' : strip,
      condition: conditionOf(condition, strip, conditions),
    }
    const own = add === '0' ? '' : add
    const group = rules.get(own)
    if (group === undefined) rules.set(own, [rule])
    else group.push(rule)
  }
  return rules
}

/** A condition, unless what is stripped meets it already. */
function conditionOf(condition: string, strip: string, made: Map<string, RegExp>): RegExp | null {
  if (condition === '.' || strip.endsWith(condition)) return null
  const test = made.get(condition) ?? new RegExp(`${condition}$`, 'u')
  made.set(condition, test)
  return test
}

/** Words and the flags of their paradigms; homographs are joined. */
function readWords(dic: string): Map<string, string> {
  const words = new Map<string, string>()
  let from = dic.indexOf('\n') + 1
  const text = fold(dic.replace(/\/([A-Z]+)/gu, (_, flags: string) => `/${flags.toLowerCase()}`))
  while (from > 0 && from < text.length) {
    let to = text.indexOf('\n', from)
    if (to < 0) to = text.length
    const slash = text.indexOf('/', from)
    const parted = slash >= 0 && slash < to
    const word = text.slice(from, parted ? slash : to).trim()
    const flags = parted
      ? text
          .slice(slash + 1, to)
          .trim()
          .toUpperCase()
      : ''
    if (word !== '') {
      const before = words.get(word)
      words.set(word, before === undefined ? flags : before + flags)
    }
    from = to + 1
  }
  return words
}

function kindOf(lemma: string, flags: string): Kind {
  if (/(?:ть|ти|чь)(?:ся)?$|тись$/u.test(lemma) && /[BLMPRTUVWYQD]/u.test(flags)) return 'verb'
  if (/(?:[ыио]й|ийся)$/u.test(lemma) && flags.includes('A')) return 'adjective'
  return flags === '' ? 'other' : 'noun'
}

/** «честь» and «стать» are listed once, as noun and verb. */
function isNoun(lemma: string, flags: string): boolean {
  const kind = kindOf(lemma, flags)
  return kind === 'noun' || (kind === 'verb' && /[FN]/u.test(flags))
}

/** What the dictionary form of a noun stem may end in. */
function dictionaryForms(stem: string): readonly string[] {
  const root = stem.slice(0, -1)
  if (stem.endsWith('й')) return [stem, `${root}я`, `${root}е`]
  if (/[жшщч]ь$/u.test(stem)) return [stem]
  if (stem.endsWith('ь')) return [stem, `${root}я`, `${root}е`]
  // «истцом», «истцов»: the vowel that the dictionary form has.
  if (/[^аеиоуыэюя]ц$/u.test(stem)) return [`${root}ец`, stem, `${stem}а`, `${stem}о`, `${stem}е`]
  return [stem, `${stem}а`, `${stem}о`, `${stem}е`, `${stem}ы`, `${stem}и`]
}

/** The dictionary over hunspell's rules and words for Russian, without «ё». */
export default function loadDictionary(): Dictionary {
  const hunspell = dirname(createRequire(import.meta.url).resolve('dictionary-ru'))
  const [aff, dic] = ['index.aff', 'index.dic'].map((name) => readFileSync(join(hunspell, name), 'utf8')) as [
    string,
    string,
  ]
  const rules = readRules(aff)
  const words = readWords(dic)
  const longestAddition = Math.max(...[...rules.keys()].map((added) => added.length))

  function known(form: string): string[] {
    const found: string[] = []
    if (words.has(form)) found.push(form)
    for (let length = Math.min(longestAddition, form.length - 1); length >= 0; length -= 1) {
      const group = rules.get(form.slice(form.length - length))
      if (group === undefined) continue
      const root = form.slice(0, form.length - length)
      for (const { flag, strip, condition } of group) {
        const lemma = root + strip
        if (lemma === form) continue
        const flags = words.get(lemma)
        if (
          flags?.includes(flag) === true &&
          (condition === null || condition.test(lemma)) &&
          !found.includes(lemma)
        )
          found.push(lemma)
      }
    }
    return found.flatMap((lemma) => (isPluralListedApart(lemma) ? [lemma.slice(0, -1), lemma] : [lemma]))
  }

  /** «грабежи» stands beside «грабеж», which has no plural there; «выборы» is not the plural of «выбор». */
  function isPluralListedApart(lemma: string): boolean {
    return (
      /[ыи]$/u.test(lemma) &&
      !PREFERRED.has(lemma) &&
      words.get(lemma) === 'O' &&
      /^J+$/u.test(words.get(lemma.slice(0, -1)) ?? '')
    )
  }

  /** Lemmas of forms that the dictionary leaves out («честей», «клевет»): a listed word with the same stem. */
  function listedByStem(form: string): string[] {
    const found: string[] = []
    for (const stem of nounStems(form))
      for (const lemma of dictionaryForms(stem)) {
        const flags = words.get(lemma)
        if (flags !== undefined && isNoun(lemma, flags) && agrees(form, lemma) && !found.includes(lemma))
          found.push(lemma)
      }
    const adjective = adjectiveKey(form)
    if (adjective !== undefined)
      for (const lemma of [
        adjective,
        adjective.replace(/ый(ся)?$/u, 'ий$1'),
        adjective.replace(/ый$/u, 'ой'),
      ])
        if (words.get(lemma)?.includes('A') === true && !found.includes(lemma)) found.push(lemma)
    if (found.length === 0) for (const verb of infinitives(form)) if (words.has(verb)) found.push(verb)
    return found
  }

  /** Short forms and comparatives that the dictionary leaves out: «законен», «провокационны», «порядочнее». */
  function shortAdjectives(form: string): string[] {
    const [, root, last] =
      /^(.{3,}[нк])(?:а|о|ы|и|ее|ей)$/u.exec(form) ?? /^(.{3,})е([нк])$/u.exec(form) ?? []
    if (root === undefined) return []
    const stem = root + (last ?? '')
    return [`${stem}ый`, `${stem}ий`].filter((lemma) => words.get(lemma)?.includes('A') === true)
  }

  /** Verbs whose stem changes, and imperatives: «изыму», «вынес», «откажите». */
  function strongVerbs(form: string): string[] {
    const found: string[] = []
    const stem = PERSONAL.exec(form)?.[1]
    for (const [present, verb] of TAKING) if (stem === present && words.has(verb)) found.push(verb)
    const carried = CARRYING.exec(form)
    if (carried) {
      const verb = `${carried[1]}${carried[2] ? 'нес' : carried[3] ? 'вез' : 'вес'}ти`
      if (words.has(verb)) found.push(verb)
    }
    const imperative = /^(.{3,})(?:и|ите)$/u.exec(form)?.[1]
    if (imperative !== undefined)
      for (const ending of ['ет', 'ит', 'ут', 'ат', 'ят', 'у'])
        for (const verb of known(imperative + ending))
          if (kindOf(verb, words.get(verb) ?? '') === 'verb' && !found.includes(verb)) found.push(verb)
    return found
  }

  function rank(lemma: string, form: string): number {
    const kind = kindOf(lemma, words.get(lemma) ?? '')
    if (lemma === form && kind === 'other' && OBLIQUE.test(form)) return 1
    return (PREFERRED.has(lemma) ? -10 : 0) + (lemma === form ? (kind === 'other' ? -4 : -5) : RANK[kind])
  }

  function byRank(found: readonly string[], form: string): readonly string[] {
    const ranked = found.map((lemma, place) => ({ lemma, place, rank: rank(lemma, form) }))
    return ranked.sort((a, b) => a.rank - b.rank || a.place - b.place).map(({ lemma }) => lemma)
  }

  function ofWord(word: string): readonly string[] {
    const irregular = IRREGULAR.get(word)
    const found = known(word)
    if (irregular !== undefined)
      return [
        ...new Set([...irregular, ...found.filter((lemma) => lemma !== word || PREFERRED.has(lemma))]),
      ].sort((a, b) => (b === 'суд' ? 1 : 0) - (a === 'суд' ? 1 : 0))
    const listedApart = words.get(word) === '' && !PREFERRED.has(word)
    const all = listedApart
      ? [...new Set([...listedByStem(word), ...found])]
      : [...(found.length > 0 ? found : listedByStem(word))]
    for (const lemma of [...shortAdjectives(word), ...strongVerbs(word)])
      if (!all.includes(lemma)) all.push(lemma)
    if (all.length > 0) return byRank([...new Set(all)], word)
    const hyphen = word.lastIndexOf('-')
    if (hyphen > 0 && hyphen < word.length - 1)
      return ofWord(word.slice(hyphen + 1)).map((lemma) => word.slice(0, hyphen + 1) + lemma)
    const guessed = keys(word)
    return CONJUGATED.test(word) ? [...new Set([...infinitives(word), ...guessed])] : guessed
  }

  return createDictionary((folded) => ofWord(folded.replaceAll('ё', 'е')))
}

/** Whether a noun of this dictionary form can have a form with this ending at all. */
function agrees(form: string, lemma: string): boolean {
  if (/[ая]$/u.test(lemma)) return !/(?:ом|ем|ов|ев|о)$/u.test(form) || /[оеа]м$/u.test(lemma)
  if (/[ое]$/u.test(lemma)) return !/(?:ою|ею|ой|ы|ью)$/u.test(form)
  return !/(?:ою|ею|ой)$/u.test(form)
}
