/** Kinds of persons whose good name is spoken of. */
export type Holder =
  | 'doctors'
  | 'medics'
  | 'rescuers'
  | 'teachers'
  | 'officials'
  | 'deputies'
  | 'judges'
  | 'police'
  | 'journalists'
  | 'entrepreneurs'
  | 'candidates'
  | 'athletes'
  | 'artists'
  | 'women'
  | 'veterans'
  | 'believers'
  | 'citizens'
  | 'residents'
  | 'families'

/** Words for those of each kind, in all cases. */
export type HolderWords = Readonly<Partial<Record<Holder, RegExp>>>

/** What a name or a pronoun may tell of a person. */
export type Sex = 'woman' | 'man'

/** How persons are named, besides by initials: folded forms in all cases. */
export interface NameWords {
  /** First names. */
  readonly given: RegExp
  /** Those that are offices as well: «аким | Серик Омаров». */
  readonly givenOrOffice?: RegExp
  /** Endings of patronymics, which hardly any other word has. */
  readonly patronymic: RegExp
  /** Endings of surnames: they tell one behind a title or beside a first name. */
  readonly surname: RegExp
  /** Of these, endings that tell a surname beside any capitalised word that may be a first name. */
  readonly sureSurname: RegExp
  /** Words that look like a name of a person and are none: places, peoples, bodies and what bears a person's name. */
  readonly nobody: RegExp
  /** Endings of words that describe a noun and so are no first name. */
  readonly describes?: RegExp
  /** Words before a single capitalised word that make a name of it, or behind it. */
  readonly title: RegExp
  readonly titleBehind?: RegExp
  /** Whether a title makes a name of any capitalised word, not only of one that ends as a surname does. */
  readonly titleTellsAny?: true
  /** What stands before two words of a name only, since it is a word of other things, too: "Justice". */
  readonly honour?: RegExp
  /** How a noun for a person makes a name of any two capitalised words beside it. */
  readonly office?: {
    readonly words: RegExp
    /** Words that join one such name to the next. */
    readonly joins: RegExp
    /** Words that open who somebody is behind the name and a comma. */
    readonly opens: RegExp
    /** Words before the name of a place. */
    readonly places: RegExp
  }
  /** How an office of several words makes a name of two capitalised ones behind it: «начальник полиции Актау | Саян Оспан». */
  readonly behindOffice?: {
    /** Nouns of offices, and the forms of the two words of a name that are of the same case. */
    readonly forms: readonly { readonly noun: RegExp; readonly first: RegExp; readonly second: RegExp }[]
    /** Words in small letters that stand in no office: prepositions, verbs of saying. */
    readonly apart: RegExp
    /** Words before what has a name of its own: «банка | Центр Кредит». */
    readonly bears: RegExp
    /** Whether a word in capitals, behind another, tells the place that an office is for. */
    readonly place: (word: string, before: string) => boolean
  }
  /** How names of more than two words are put together: "Peter | van der | Berg", «Омар | аль-Тикрити». */
  readonly run?: {
    /** Words in small letters within a name, and those that are written with it as one word. */
    readonly particles: RegExp
    readonly joined: RegExp
    /** Words in small letters that end one, and the form of a word that does: «Мамедов | оглы», "Solberg's". */
    readonly ends?: RegExp
    readonly closes?: RegExp
    /** Words in capitals beside a name that are none of it, and those of the beginning of a sentence. */
    readonly apart: RegExp
    readonly opens?: RegExp
    /** What stands before a surname and is no first name: a platform, «сам». */
    readonly noFirst?: RegExp
    /** Words before the name of a place or a matter that an office is for: "Minister | of | Fisheries". */
    readonly leads?: RegExp
    /** Nouns behind which a name stands and no place: «министр | Мэри Камау», and not «мэр | Астаны». */
    readonly noPlace?: RegExp
    /** The form of a place behind other nouns. */
    readonly place?: RegExp
    /** Words with which a name may begin though they are of places elsewhere: "Park | Jin-ho". */
    readonly begins?: RegExp
  }
  /** How words in capitals that no list knows are a name beside a verb of saying: "Prakash Tirkey | told a briefing". */
  readonly speaking?: {
    readonly verb: RegExp
    /** Words between a name and its verb. */
    readonly between: RegExp
    /** Words that are no name where they begin a sentence, and those that join a clause to what stands before. */
    readonly opens: RegExp
    readonly joins: RegExp
    /** Words of the names of houses and places. */
    readonly house: RegExp
  }
  /** Form in which a surname stands for who did something («Аблязовым»), and of a noun that it would only describe. */
  readonly byWhom?: {
    readonly surname: RegExp
    readonly described: RegExp
    /** Its base form, of which no noun of that form tells anything: «Бахром | Юлдашев». */
    readonly base: RegExp
  }
  /** Endings of names of those to whom something is done, where there are such: «Кәрімовті», «Кәрімовке». */
  readonly doneTo?: RegExp
  /** Words before and behind the name of a person that something bears: «улица Жамбыла Жабаева», "Nelson Mandela Foundation". */
  readonly bearsName: {
    readonly before: RegExp | undefined
    readonly behind: RegExp | undefined
    /** Offices before such a word, whose holder is named behind it. */
    readonly led?: RegExp
    /** Of these words, those that may stand further behind such an office: «начальник отдела культуры | района». */
    readonly ledBy?: RegExp
  }
  /** A word or two before a capitalised word that make it an example of a group ("like Hamas"), unless things are only written there. */
  readonly example?: {
    readonly words: RegExp
    readonly phrase: readonly [string, string]
    readonly platforms: RegExp
  }
  /** Words for those who fight or speak under the capitalised name before, and a word that may stand between: "Reuters news agency". */
  readonly underName?: { readonly words: RegExp; readonly between: string }
  /** Forms in which a word tells that something is one person's: «честь | врача», «мұғалімнің | абыройы», "a doctor's | name". */
  readonly ofOne?: RegExp
  /** Words for those whose right it is. */
  readonly holders?: HolderWords
  /** The case, where there are such, in which they stand beside what is theirs. */
  readonly owning?: RegExp
  /** What tells whether a surname or a first name is a woman's or a man's. */
  readonly sexes?: Readonly<Record<'surname' | 'given', Readonly<Record<Sex, RegExp>>>>
  /** The same told by what is put before a name out of courtesy: "Ms", «г-н». */
  readonly courtesyOf?: Readonly<Record<Sex, RegExp>>
}
