import type { Sex } from './names.ts'

/** What offices are about. Bodies and offices that share no field belong to different houses. */
export type Field =
  | 'police'
  | 'prosecution'
  | 'security'
  | 'court'
  | 'parliament'
  | 'member'
  | 'local'
  | 'president'
  | 'government'
  | 'army'
  | 'justice'
  | 'health'
  | 'finance'
  | 'financial-monitoring'
  | 'economy'
  | 'culture'
  | 'information'
  | 'labour'
  | 'energy'
  | 'transport'
  | 'ecology'
  | 'foreign'
  | 'emergency'
  | 'agriculture'
  | 'trade'
  | 'digital'
  | 'education'
  | 'university'
  | 'business'
  | 'society'
  | 'faith'
  | 'international'
  | 'sport'
  | 'tourism'
  | 'bank'
  | 'election'
  | 'ombudsman'
  | 'corruption'
  | 'statistics'

/** What the names of bodies and offices tell of whose they are. Folded. */
export interface OfficeWords {
  /** Beginnings of words that many bodies share: «министерство», "police". */
  readonly ofMany: RegExp
  /** Words for the place of any house, which tell no name of it: «прокуратура | региона». */
  readonly placeOfAny?: RegExp
  /** Words into which the name of a house is drawn together: «Минтранс», «Минобороны». */
  readonly contracted?: RegExp
  /** Those of them that one word names as well as any other. */
  readonly ofOneWord?: RegExp
  /** Those of them that stand for any house named before: «ведомство», "the agency". */
  readonly ofAnyHouse?: RegExp
  /** Nouns by which a text goes on to call whoever it told of, whatever the office: "the official", «офицер». */
  readonly anyHolder?: RegExp
  /** Of these, those for who only passes on what a house says: "the spokesperson", «өкіл». */
  readonly represents?: RegExp
  /** Several of these, or those at the head of a house, whose words it is asked for: «представители | завода», «руководство». */
  readonly representatives?: RegExp
  /** Words before such a noun that tell that it is known who is meant: "the same", «этот же». */
  readonly pointsBack?: RegExp
  /** How names of places end in the genitive that no surname ends in: «мэр | Оленёвска». */
  readonly ofTown?: RegExp
  /** Further kinds of houses, which tell one of its name: «комиссия», «қызмет». */
  readonly ofKind?: RegExp
  /** Where a pronoun tells it, the base form of nouns for houses by their gender: «служба», «комитет». */
  readonly genders?: Readonly<Record<Sex, RegExp>>
  /** Those who work for any house, and words that tell no more of one than where it is: «представители», «областной». */
  readonly people?: RegExp
  readonly ofItsPlace?: RegExp
  /** Words that mean a house of a field, or its people, without its name: «стражи порядка», "detectives". */
  readonly staff?: Readonly<Partial<Record<Field, RegExp>>>
  /** Forms in which, where words have cases, those for a house or its people say something. */
  readonly asSubject?: RegExp
  /** Beginnings of offices that only one person holds. */
  readonly ofOne: RegExp
  /** Beginnings of offices that many hold: where a text names nobody with one, it speaks of its own speaker. */
  readonly ofPerson: RegExp
  /** Beginnings of words for offices that any house has: «заместитель председателя». */
  readonly ofAnyOffice?: RegExp
  /** Beginnings of words for offices that only a country has: «министерство». */
  readonly ofCountry?: RegExp
  /** Those who pass on what their body says, within the name of an office as it is written. */
  readonly press: RegExp
  /**
   * Words that tell whose press office passes something on, without a name: "its press office" (`its`), "the agency's press team" (`kind`),
   * "a spokesperson for the agency" (`kindBehind`); a firm told by its kind: "the company" (`alone`), «в компании» (`within`), and of words
   * for a source only, «(по данным) компании» (`whose`).
   */
  readonly pressOf?: RegExp
  /** Words for what is no authority and has a name of its own: "the company". */
  readonly firm?: RegExp
  /** Where words have cases, kinds of firms in every form, behind which a firm's own name stands: «АО | «Тарн»». */
  readonly ofFirm?: RegExp
  /** Words that the name of a firm in capitals ends with: "Tarn Energy". */
  readonly firmInName?: RegExp
  /** A division of a house that tells newsrooms what the house says: its kind, and that with what it is for, «отделе | печати». */
  readonly pressDivision?: { readonly kind: RegExp; readonly whole: RegExp }
  /** What the names of offices and bodies of each field hold. A member of a house speaks for nobody else in it. */
  readonly fields?: Readonly<Partial<Record<Field, RegExp>>>
  /** What tells that an office is of another country, which it does not name: «посол соседней страны». */
  readonly abroad?: RegExp
  /** The same of those outside of any authority, whose heads and representatives speak for themselves: «директор компании», «имам». */
  readonly outside?: Readonly<Partial<Record<Field, RegExp>>>
  /** Houses that only report what offices say, by their names. */
  readonly newsHouses?: RegExp
  /** Capitals that stand for no body which may be asked: countries, legal forms, kinds and things. */
  readonly noBody?: RegExp
  /** Nouns for who has an office or a rank, in their base form, behind which a name stands: «мэр | Ким». */
  readonly holder?: RegExp
  /** Of these nouns, those that no case changes: «замминистра». */
  readonly inEveryCase?: RegExp
  /** Words before such a noun that tell which office it is: «облыс | әкімі», "the deputy | minister". */
  readonly described?: RegExp
  /** Words behind it that tell more of the office, and those that only lead on to more: «директор | службы», "chairman | of". */
  readonly more?: RegExp
  readonly leads?: RegExp
  /** What leads to the house of a rank, behind the name, and with what word that is told: "Inspector Ann Lee | from | the Harbour Guard". */
  readonly ofHouse?: { readonly leads: RegExp; readonly told: string }
  /** Of these nouns, those for whoever is at the head of a house: «басшысы». */
  readonly heads?: RegExp
  /** Words that mean whoever holds another office, and the noun of that: «глава государства», «заместитель премьер-министра». */
  readonly alsoCalled?: readonly { readonly words: RegExp; readonly is: string }[]
  /** Offices that are one word in short, and the same in full: «замминистра» is «заместитель министра». */
  readonly shortOffices?: readonly { readonly short: RegExp; readonly is: string }[]
  /** Offices whose holder heads something of a kind, and what whoever does is called: «министр» is «глава министерства». */
  readonly headsToo?: readonly { readonly words: RegExp; readonly is: string }[]
  /** Nouns that as a label tell only who speaks: «Спикер:». */
  readonly speaks?: RegExp
  /** Words with which an office is not that of their noun: of a deputy or an aide, for a time, no longer. */
  readonly lesser?: RegExp
  /** Of these, those that only tell which of several has it: the first deputy may be called deputy further on. */
  readonly ordinal?: RegExp
  /** Of these, those that stand in place of the noun: «врио министра». */
  readonly acting?: RegExp
  /** The form of the noun that asks whose office it is: «облыс | әкімі». */
  readonly possessed?: RegExp
  /** Words that end an office behind its noun: "Prosecutor | General". */
  readonly behindHolder?: RegExp
  /** Words that begin a sentence before an office and are no part of its name: "Yesterday | Interior Minister …". */
  readonly opens?: RegExp
  /** What tells whose an office is by a word for any place: "the state's | home minister". */
  readonly owner?: RegExp
  /** What is no part of a house's name before its last word: «жалған ақпарат туралы | министрлік». */
  readonly apart?: RegExp
  /** Forms of a word that tell to whom, where, when or with what: no name of an office begins with them. */
  readonly aside?: RegExp
  /**
   * Words that ask whose they are, which no office begins with, and how they stand alone (`bare`): «облысы», «облыс». A capital before one is a
   * name, whatever it ends with.
   */
  readonly asksWhose?: RegExp
  /** Names that end as words do that tell when and where: «Қызылорда», «Өзбекстан». */
  readonly endsAsAside?: RegExp
  /** What is put before a name out of courtesy, and tells of no office: "the Hon.", "Mr". */
  readonly courtesy?: RegExp
  /** Words behind which the name of an office begins anew: «на совещании в | …». */
  readonly before?: RegExp
  /** A title that says whose speech it stands over, and the words of the office there: "Address | of the mayor | to students". */
  readonly inTitle?: RegExp
  /** All words of a rank, which tells of no office: "Lieutenant Colonel", «старший советник юстиции». */
  readonly rank?: RegExp
  /** How a name is told to act, between commas behind it, and the office that is: "who speaks for | the service", "spokesperson for". */
  readonly actsAs?: readonly (readonly [RegExp, string])[]
  /** What tells behind an office how it is said: "the minister | angrily". */
  readonly manner?: RegExp
}
