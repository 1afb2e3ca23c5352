import { isSameName } from '../../law/fold.ts'
import type { Trilingual } from '../../law/law.ts'
import type { Stretch } from '../check.ts'
import type { Field } from '../language/offices.ts'
import { endOfSaying, textAt } from '../sentence/clauses.ts'
import { startsLine } from '../sentence/lines.ts'
import { type Asked, pronounIn } from '../sentence/pronoun-sex.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { anyHolderIn, isAnyHolder } from './any-holder.ts'
import { HouseByKind } from './houses/house-by-kind.ts'
import { isNameOfHouse } from './houses/speaking-houses.ts'
import { BACK, LONGEST } from './how-far.ts'
import { Introduced } from './introduced.ts'
import { lastBefore } from './last-before.ts'
import { lastSpeaker } from './last-speaker.ts'
import { nameIn, nameInEach } from './name-in-each.ts'
import { Surnames } from './offices/surnames.ts'
import { houseBehindPress, isPressAlone } from './press-alone.ts'
import { PressOfHouse } from './press-of-house.ts'
import { representedBefore } from './represented.ts'
import { sexTold } from './sex-told.ts'
import { fieldsAt, type Known, officeAlone, type Source, sourceAt, UNNAMED } from './source-at.ts'
import { colonBehind } from './source-label.ts'
import { type Place, placesOf } from './source-places.ts'
import { tookTheWord } from './speech-introduced.ts'
import { startOfSpeech } from './start-of-speech.ts'
import { isSurnameOnly, mayBeSurname } from './surname-only.ts'
import { impliedIn, isOnlyToldOf } from './without-subject.ts'

/** Sentences back in which the last house that speaks is looked for. */
const FAR = 30

/** Whose words a sentence tells, and for whom a pronoun behind whoever it names stands, of which the sentences before tell. */
export interface Told {
  readonly source: Source | undefined
  readonly asksBefore: Asked | undefined
  /** Whether an office tells it, for whoever holds which a pronoun may stand though a house is asked. */
  readonly isOfHolder?: boolean
}

/** Whom a sentence tells by what stands in it, and where. */
interface Placed extends Told {
  readonly place?: Place
}

/** Whom each sentence of one statement names itself as the source of what it says. */
export class NamedSources {
  readonly #factsOf: (n: number) => SentenceFacts
  readonly #known: Known
  readonly #surnames: Surnames
  readonly #introduced: Introduced
  /** The same of all the text. */
  #ofText: Introduced | undefined
  readonly #houses: HouseByKind
  readonly #press: PressOfHouse
  readonly #placed = new Map<number, Placed>()
  readonly #told = new Map<number, Told>()
  readonly #fields = new Map<string, ReadonlySet<Field>>()

  constructor(factsOf: (n: number) => SentenceFacts, known: Known) {
    this.#factsOf = factsOf
    this.#known = known
    this.#surnames = new Surnames(factsOf)
    this.#introduced = new Introduced(factsOf, known)
    this.#press = new PressOfHouse(factsOf, known, this.#introduced)
    this.#houses = new HouseByKind(factsOf, known.own, this.#introduced, (n) => this.#namedIn(n).source)
  }

  /** By name, or as the house that a sentence before named: «В ведомстве сообщили». */
  toldIn(n: number): Told {
    const known = this.#told.get(n) ?? this.#tellIn(n)
    this.#told.set(n, known)
    return known
  }

  #tellIn(n: number): Told {
    const { source, asksBefore, place } = this.#namedIn(n)
    const facts = this.#factsOf(n)
    if (this.#known.own.isNobody && source !== 'own' && isPressAlone(facts, source)) {
      const house =
        this.#introduced.onlyPress(n) ?? (place && houseBehindPress(facts, place, this.#known.law))
      if (house !== undefined) return { source: house, asksBefore }
    }
    const whose = source === 'own' ? undefined : this.#press.of(facts)
    if (whose !== undefined) return { source: whose, asksBefore }
    if (source === undefined || source === 'own' || place === undefined) return { source, asksBefore }
    if (source !== UNNAMED) {
      const { alsoCalled = [] } = facts.own.knowledge.language.offices
      const house = this.#houses.again(facts, source) ?? this.#introduced.byLetters(n, source)
      if (house !== undefined) return { source: house, asksBefore }
      const isOther =
        alsoCalled.some(({ words }) => words.test(nameIn(facts.language, source).toLowerCase())) ||
        officeAlone(facts, place, this.#known)?.en === source.en
      return { source: isOther ? this.whoever(n, source, sexTold(facts, place)) : source, asksBefore }
    }
    const office = officeAlone(facts, place, this.#known)
    const labelled = place.is === 'label' ? this.atLabel(facts) : undefined
    if (labelled !== undefined) return { source: labelled, asksBefore }
    const house = this.#houses.before(facts, place) ?? this.#houses.alone(facts, place)
    const told = house
      ? this.#holderOf(n, house, sexTold(facts, place))
      : office && this.whoever(n, office, sexTold(facts, place))
    const led = office && told !== 'own' ? this.#houses.ledBy(n, office) : undefined
    const isOfHolder = led !== undefined && told !== 'own' && told?.en === led.en
    return { source: told ?? source, asksBefore, isOfHolder }
  }

  /** Whoever a label names without an office, where the text gives that person an office of another body elsewhere. */
  introduced(facts: SentenceFacts, label: Stretch): Source | undefined {
    const person = facts.names.find((name) => name.kind === 'person' && name.from === label.from)
    if (person?.to !== label.to || person.to - person.from < 2) return undefined
    const office = this.#surnames.officeOfPerson(facts, person)
    if (!this.#known.own.isElsewhere(office)) return undefined
    return nameInEach(textAt(facts, person))
  }

  /** «Председатель:», «Депутат Исаева:»: whoever a label at the head of a line means whom the text names in full before. */
  atLabel(facts: SentenceFacts, end = colonBehind(facts, facts.from)): Source | undefined {
    const to = startsLine(facts) ? end : undefined
    if (to === undefined) return undefined
    const place = { from: facts.from, to, is: 'label' } as const
    const office = officeAlone(facts, place, this.#known)
    const holder = office && this.#introduced.atLabel(facts.n, office)
    return holder ?? this.#bySurname(facts, place)
  }

  /** The only person before a sentence of whom an office is told. */
  onlyPerson(n: number): Trilingual | undefined {
    return this.#introduced.onlyPerson(n)
  }

  /** What the office of a source is about, as far as the sentences looked at so far tell. */
  fieldsOf(source: Trilingual): ReadonlySet<Field> | undefined {
    return this.#fields.get(source.en)
  }

  /** Whom a sentence names by what stands in it, and where. */
  placedIn(n: number): Placed {
    return this.#namedIn(n)
  }

  #namedIn(n: number): Placed {
    const known = this.#placed.get(n) ?? this.#placeIn(n)
    this.#placed.set(n, known)
    return known
  }

  #placeIn(n: number): Placed {
    const facts = this.#factsOf(n)
    let asksBefore: Asked | undefined
    for (const place of placesOf(facts).toReversed()) {
      const told = sourceAt(facts, place, this.#known) ?? (officeAlone(facts, place, this.#known) && UNNAMED)
      const isKnown = told !== undefined && told !== UNNAMED && !isSurnameOnly(facts, told)
      const source = isKnown
        ? ((mayBeSurname(facts, told) ? this.#bySurname(facts, place) : undefined) ?? told)
        : (this.#bySurname(facts, place) ??
          this.#byAnyOffice(facts, place) ??
          told ??
          this.#houses.alone(facts, place))
      if (source !== undefined) {
        if (source !== 'own' && source !== UNNAMED) this.#learnFields(source.en, facts, place)
        return { source, asksBefore, place }
      }
      asksBefore ??= pronounIn(facts, place) ?? this.#pronounBehind(facts, place) ?? impliedIn(facts, place)
    }
    if (this.#known.own.isNobody && isOnlyToldOf(facts)) asksBefore ??= 'anybody'
    return { source: undefined, asksBefore }
  }

  /** «…, – деп атап өтті | ол»: a verb of two words leaves the pronoun far from where its clause begins. */
  #pronounBehind(facts: SentenceFacts, place: Place): Asked | undefined {
    if (!('verb' in place)) return undefined
    const from = endOfSaying(facts, place.verb)
    return from > place.verb + 1 ? pronounIn(facts, { from, to: Math.min(from + 1, place.to) }) : undefined
  }

  /** A first mention may give a name without an office, which a later one tells. */
  #learnFields(name: string, facts: SentenceFacts, place: Place): void {
    if (this.#fields.has(name)) return
    const fields = fieldsAt(facts, place)
    if (fields.size > 0) this.#fields.set(name, fields)
  }

  /** Whoever an office alone means: the one whom the text tells with it before, or the office itself. */
  whoever(n: number, office: Trilingual, sex: Asked): Source {
    const told = this.#holderBefore(n, office)
    const holder = told ? this.#holderOf(n, told, sex) : this.#introduced.holder(n, office, sex)
    const led = holder ?? this.#houses.ledBy(n, office) ?? this.#sameBefore(n, office)
    if (led !== undefined) return led
    const behind = this.#known.own.isNobody ? this.#holderBehind(n, office, sex) : undefined
    if (behind !== undefined) return behind
    return isAnyHolder(this.#factsOf(n), office) ? (this.#lastHouse(n) ?? office) : office
  }

  /** «Аким Бейнеу опроверг слухи. Аким Бейнеу Серик Токаров …. … сказал | аким»: whose the office is that was told before. */
  #holderOf(n: number, told: Source, sex: Asked): Source {
    return (told === 'own' ? undefined : this.#introduced.holder(n, told, sex)) ?? told
  }

  /** "…, says finance minister | Finance Minister Ann Lee spoke on Tuesday": the only one of whom all of the text tells that office. */
  #holderBehind(n: number, office: Trilingual, sex: Asked): Trilingual | undefined {
    const facts = this.#factsOf(n)
    const { sentenceCount } = facts.survey.tokens
    this.#ofText ??= sentenceCount > LONGEST ? undefined : new Introduced(this.#factsOf, this.#known)
    const holder = this.#ofText?.personWith(sentenceCount, office, sex)
    // "According to the head of the department, Ann Lee left": who does something in that very sentence is not its source.
    return facts.names.some((name) => textAt(facts, name) === holder?.en) ? undefined : holder
  }

  /** The house whose words were told last before a sentence, or the only one that is named there. */
  #lastHouse(n: number): Trilingual | undefined {
    const house = this.#lastBefore(n, FAR, (source, before) => this.#isHouse(source, before))
    return house ?? this.#introduced.onlyHouse(n)
  }

  #personIn(n: number): Trilingual | undefined {
    const { source } = this.#namedIn(n)
    if (source === undefined || source === 'own' || source === UNNAMED) return undefined
    return this.#isHouse(source, n) ? undefined : source
  }

  #isHouse(source: Trilingual, n: number): boolean {
    const facts = this.#factsOf(n)
    return isNameOfHouse(nameIn(facts.language, source), facts)
  }

  #lastBefore(n: number, back: number, isMeant: (source: Trilingual, before: number) => boolean) {
    return lastBefore(n, back, (before) => this.#namedIn(before).source, isMeant)
  }

  /** «Министр добавил», where a sentence before tells the words of that minister by more than the office. */
  #holderBefore(n: number, office: Trilingual): Source | undefined {
    return this.#toldBefore(
      n,
      (told) => !isSameName(told.en, office.en) && this.#introduced.isMore(n, told, office),
    )
  }

  /** «Министр …. … добавил | министр»: the office as it was told first. */
  #sameBefore(n: number, office: Trilingual): Source | undefined {
    return this.#toldBefore(n, (told) => isSameName(told.en, office.en))
  }

  #toldBefore(n: number, isMeant: (told: Trilingual) => boolean): Source | undefined {
    for (let before = n - 1; before >= Math.max(0, n - BACK); before--) {
      const { source, place } = this.#namedIn(before)
      if (source === undefined || source === 'own' || place === undefined) continue
      const told = source === UNNAMED ? officeAlone(this.#factsOf(before), place, this.#known) : source
      if (told !== undefined && isMeant(told)) return told
    }
    return undefined
  }

  /** "The official | said": the last person who was told to speak, or else the only one of whom an office is told. */
  #byAnyOffice(facts: SentenceFacts, place: Place): Source | undefined {
    if (!this.#known.own.isNobody) return undefined
    const noun = anyHolderIn(facts, place)
    if (noun === undefined) return undefined
    const { represents, press, speaks } = facts.own.knowledge.language.offices
    const isRepresentative = represents?.test(noun) === true
    const house = isRepresentative ? this.#represented(facts.n) : undefined
    if (house !== undefined) return house
    // "Governor Ann Lowe opened a bridge. … the spokesperson said": that is another. «Омаров брифинг өткізді. … | спикер»: who takes
    // the word somewhere, and no chair of a parliament.
    const isAnybody =
      !press.test(noun) &&
      !isRepresentative &&
      (!speaks?.test(noun) || tookTheWord(startOfSpeech(facts, this.#factsOf), this.#factsOf))
    const person = lastSpeaker(facts, BACK, {
      factsOf: this.#factsOf,
      known: this.#known,
      personIn: (before) => this.#personIn(before),
      isAnybody,
    })
    return person ?? (isAnybody ? this.#introduced.onlyPerson(facts.n) : undefined)
  }

  #represented(n: number): Trilingual | undefined {
    return representedBefore(n, FAR, {
      factsOf: this.#factsOf,
      known: this.#known,
      surnames: this.#surnames,
      namedIn: (before) => this.#namedIn(before).source,
      isHouse: (source, before) => this.#isHouse(source, before),
    })
  }

  /** Whoever is named beside a verb, or in what tells a source, where that is another than the own body. */
  #bySurname(facts: SentenceFacts, place: Place): Source | undefined {
    const { own } = this.#known
    const bearer = this.#surnames.at(facts, place)
    if (bearer === undefined || own.tellsSpeaker || own.isNobody) return bearer?.name
    const office = this.#surnames.officeOf(bearer.surname, facts.survey.tokens.sentenceCount)
    return own.isElsewhere(office) || (office.length === 0 && own.isOfMany) ? bearer.name : undefined
  }
}
