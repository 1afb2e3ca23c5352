import type { Genre } from '../reading.ts'
import type { Sex } from './names.ts'

/** How it is told who says something. Folded. */
export interface SpeechWords {
  /** Verbs of saying. */
  readonly says: RegExp
  /** The same where they only go on telling what somebody says: "…, adding | that". */
  readonly saysBeside?: RegExp
  /** A verb and a pronoun by which whoever says something calls it something besides: "called them", «назвал их». */
  readonly callsBesides?: RegExp
  /** Last words of verbs of two words, whose first one `says` knows: «атап | өтті». */
  readonly saysBehind?: RegExp
  /** Words that stand behind what is said or thought, where verbs stand last: «деп», «деген», «дегенге». */
  readonly closesTold?: RegExp
  /** Words that only look as if in another form than their base one: «комитеті». */
  readonly possessed?: RegExp
  /** Words by which what is said there shows a subject of its own: «министр | блогерлер … деді». */
  readonly ownSubject?: RegExp
  /** Words at the head of a sentence that stand for nobody who says what follows «что»: "it | turned out that". */
  readonly impersonal?: RegExp
  /** Words that behind a comma, with their subject behind them and nothing else, tell whose view it is: «блогеры, | уверен Омаров, …». */
  readonly views?: RegExp
  /** What only persons and houses are: "convinced". */
  readonly moods?: RegExp
  /**
   * What of somebody is drawn to something, the verb, and that by which it comes there: "the | attention | of the ministry has been | drawn", "it
   * has | come | to the attention of the ministry".
   */
  readonly drawnTo?: { readonly what: RegExp; readonly verb: RegExp; readonly comes: RegExp }
  /** Nouns for how somebody finds something out, what stands before that body, and the verbs of the finding: "a | check | by the agency | showed". */
  readonly foundBy?: { readonly noun: RegExp; readonly by: RegExp; readonly finds: RegExp }
  /** Words between such a verb and what is said. */
  readonly that: readonly string[]
  /** How verbs end that are made a noun of what is said: «қысым көрсеткенін | айтты». */
  readonly thatEnds?: RegExp
  /** Words whose form tells that something is done to them: whoever does it stands before them. */
  readonly objects?: RegExp
  /** Words behind which what looks like a verb of saying is a noun: "such | claims". */
  readonly nounBehind?: RegExp
  /** Further verbs by which somebody is told something: "we tell parents, pupils and teachers that …". */
  readonly tells?: RegExp
  /** Verbs behind which whoever is told something stands before the "that" of what is said: "told | reporters that". */
  readonly saidTo?: RegExp
  /** Whether what is said may follow the verb without such a word: "a user claimed the bank had closed". */
  readonly thatMayLack?: true
  /** Verbs of saying with what is said behind them and nothing else: "said | the bank had closed", and not "noted the growth". */
  readonly saysClause?: RegExp
  /** Words that what is said begins with, where no other word parts it from the verb. */
  readonly clauseBegins?: RegExp
  /** Words before a source that a comma parts from what it says: «по словам …,». */
  readonly heads: readonly (readonly string[])[]
  /** First words of those behind which a name stands in another form than its base one. */
  readonly headsInflect?: readonly string[]
  /** Endings of nouns for several persons, for whom no pronoun of one stands. */
  readonly several?: RegExp
  /** Words that stand for a source named before. */
  readonly pronouns: RegExp
  /** Of these, those that stand for a woman and for a man only. */
  readonly pronounsOf?: Readonly<Record<Sex, RegExp>>
  /** Pronouns that stand for a thing or a house, and for nobody: "it". */
  readonly ofThing?: RegExp
  /** Forms of verbs whose subject is a woman, or a man only. */
  readonly verbsOf?: Readonly<Record<Sex, RegExp>>
  /** Verbs by which who is their subject says something of others or to them: "called", «обвинил», «шақырды». */
  readonly addresses?: RegExp
  /** Forms of these that are verbs only behind those who are several: "they | demand". */
  /** "is | also asking": forms that say so behind a word that leads them, with one between. */
  readonly addressesNow?: { readonly verb: RegExp; readonly leads: RegExp; readonly between: RegExp }
  readonly addressTogether?: { readonly verb: RegExp; readonly subject: RegExp }
  /** Verbs by which a report tells what its speaker said, alone or at the end of two words: «призвал», "called on", «еске салды». */
  readonly reports?: RegExp
  /** The same of what is said now, as reports and offices themselves put it: "warns", «призывает». */
  readonly reportsNow?: RegExp
  /**
   * How it is told, where verbs stand last, that something was said in a body or in what somebody sent out: the form of the body, words for
   * a message in that form, and the last two words of such a sentence: «департаментте … | деп ескертілді», «оның сөзінде … | жүргені айтылған».
   */
  readonly inside?: { readonly form: RegExp; readonly message: RegExp; readonly verb: RegExp }
  /** Verbs and nouns of a warning that somebody gives: "cautioned", «предостерегаем», «ескертеді». */
  readonly cautions?: RegExp
  /** Two words by which it is only told what was said: "was | noted", «бұзғаны | айтылды». */
  readonly toldOf?: RegExp
  /** Where verbs stand last, the last words of what somebody is told to have ordered, and not by whom: «… тартуды | тапсырылды». */
  readonly ordered?: RegExp
  /** Words that begin what tells between commas who says the rest: "as | the minister recalled". */
  readonly tellsSo?: RegExp
  /** What its subject does in such an aside behind what is said, and nothing more: "…, as Ann Lee | put it". */
  readonly putsSo?: RegExp
  /** What stands between commas and tells who says the rest without a verb of saying, word by word: "he went on", «как он выразился». */
  readonly aside?: RegExp
  /** Words that stand for an office named before: «там». */
  readonly there?: RegExp
  /** Words that ask, and those, one or two, that say that nobody answers: «кто именно, | не уточнили». */
  readonly untold?: { readonly asks: RegExp; readonly not: RegExp }
  /** Verbs by which somebody speaks or writes in the next sentence: "posted", «прокомментировала», «жариялады». */
  readonly introduces?: RegExp
  /** The same with a word for what is said: "gave | an interview", «жауап | берді». */
  readonly introducesWith?: { readonly verb: RegExp; readonly what: RegExp }
  /** How records give somebody the word, and how their name ends there: «Сөз | … министріне | беріледі». */
  readonly givesWord?: { readonly what: RegExp; readonly verb: RegExp; readonly ending: RegExp }
  /** Forms of verbs of saying whose subject is told or told of, and says nothing: «предупреждена», «отмечены». */
  readonly undergone?: RegExp
  /** What tells that something was done to the subject: "was", «был». */
  readonly undergoes?: RegExp
  /** What tells that something is yet to be done, or has to be: "will", «обязана», «тиіс». */
  readonly toCome?: RegExp
  /** Two words behind which whoever asks is named, and not who answers: "question from", "replying to". */
  readonly toAsker?: RegExp
  /** Words that stand alone before a verb of saying with who says it behind it: "so | said". */
  readonly so?: RegExp
  /**
   * The form of verbs of saying that needs no subject, and words that begin what is told behind them: «Кроме того, | напомнили | об
   * ответственности».
   */
  readonly ofNobody?: { readonly verb: RegExp; readonly about: RegExp }
  /** Verbs that tell so with what is sent out: "issued | an appeal", «үндеу | жасады»; those of them that tell what is done now. */
  readonly sendsOut?: { readonly verb: RegExp; readonly what: RegExp; readonly now: RegExp }
  /** What tells that the speaker says it: a word before a verb of saying ("we"), or the form of the verb itself («призываем»). */
  readonly ofSpeaker?: { readonly subject?: RegExp; readonly verb?: RegExp }
  /** Words that may stand between the subject and such a verb: "has". */
  readonly auxiliaries?: readonly string[]
  /** Words that only lead on to such a verb: "went on to | say". */
  readonly leadsOn?: readonly (readonly string[])[]
  /** The form of what is told before a verb of another case than those of saying ask for, and those verbs: «таратқанына | сенімді». */
  readonly believes?: { readonly told: RegExp; readonly verb: RegExp }
  /** Verbs at the end that tell that what stands before them is said, most of several words: «… жүргенін | қаперге салды». */
  readonly tellsAtEnd?: RegExp
  /** Last words of a sentence whose subject takes the word, though nothing is told that is said: «үн қатты», «келіспеді». */
  readonly speaksUp?: RegExp
  /** Nouns that somebody owns, where words have such a form: «тұрғындардың | құқығын». */
  readonly owned?: RegExp
  /** Words behind a speaker that only set that one off («болса»), and the last of those that tell where it was said: «өз | парақшасында». */
  readonly setting?: { readonly beside: RegExp; readonly where: RegExp }
  /** Last word of what is told as the subject of a sentence: «таратып жүргені | … белгілі болды». */
  readonly toldFact?: RegExp
  /** Last word of what is said before a verb of saying, where no other word parts them: «қосатынын | айтты». */
  readonly saidForm?: RegExp
  /** Words behind the name of a body that make something else of it: «прокуратура | қызметкерлері». */
  readonly goesOn?: RegExp
  /** Endings of surnames in other than their base form. */
  readonly oblique?: RegExp
  /** The same of bodies and offices, where these have others. */
  readonly obliqueBodies?: RegExp
  /** Form of a body behind a verb of saying out of which something is said, where that is no case of objects: «– деді | министрліктен». */
  readonly outOf?: RegExp
  /** The first three words of a sentence that begins with whom, or with what, something is said to: «Тұрғындарды | тек | ресми». */
  readonly toAtHead?: RegExp
  /** Words in small letters that tell more of a body in its name: «полиция | города | Алматы». */
  readonly ofBody?: RegExp
  /** Words that stand before a body in its name («областная | прокуратура»), where not any in capitals does. */
  readonly beforeBody?: RegExp
  /** Titles that call a statement an appeal, a warning or a denial: «Қала тұрғындарына үндеу». */
  readonly titled?: readonly (readonly [Genre['kind'], RegExp])[]
  /** Words beside those for a time that name nobody who says something: «в | районных | чатах», "some | village | chats". */
  readonly besideTime?: RegExp
  /** Two words with which a newsroom names whom it has something from: «ссылкой на |», "reference to |". */
  readonly citing?: RegExp
  /**
   * Verbs with which a report ends that tells who sends it, those of them that only newsrooms use, and words for those who do:
   * «пишет | корреспондент», «передаёт | Нурвест», «деп жазады | … тілшісі».
   */
  readonly byline?: { readonly verb: RegExp; readonly passesOn?: RegExp; readonly reporter: RegExp }
  /** Words that may stand before a body that says something: "the". */
  readonly articles?: readonly string[]
  /** Those of them that begin something new, which has said nothing yet: "a". */
  readonly indefinite?: readonly string[]
  /** How it is told that somebody in a body says something: «в полиции сообщили», and not «в полицию». */
  readonly within?: {
    readonly prepositions: readonly string[]
    /** The same of houses on whose ground people are, and these in that form: «на | заводе». */
    readonly onSite?: { readonly leads: RegExp; readonly houses: RegExp }
    /** Forms of the verb that need no other subject. */
    readonly says: RegExp
    /** Forms of the body's first word that tell where something is said, and not whom it is told to. */
    readonly form: RegExp
    /** Words for what a body sends out: «в | сообщении | МВД». */
    readonly message?: RegExp
    /** The same where it is told whose text it is: «в тексте | обращения | МВД». */
    readonly messageOf?: RegExp
    /** Where somebody publishes words, in that form: «(в телеграм-)канале», «(на) странице». */
    readonly channel?: RegExp
    /** Words in small letters that belong to a body's name in that form. */
    readonly ofBody?: RegExp
    /** Those that describe a noun behind them, which belongs to the name as well. */
    readonly described?: RegExp
    /** Nouns in the genitive that tell, right behind a kind, what its house is for: «управление | дорог». */
    readonly matters?: {
      readonly form: RegExp
      /** Such a form without an ending, as other words may look: taken where nothing but a verb of several follows. */
      readonly bare: RegExp
    }
    /** Two words that tell in a name where its house works: «полиция | на транспорте». */
    readonly where?: RegExp
    /** What a body is for: the word that leads to it, adjectives and nouns behind that, and nouns that tell something else there. */
    readonly along?: {
      readonly leads: RegExp
      readonly described: RegExp
      readonly nouns: RegExp
      /** Such nouns that ask for another: «по делам | религий». */
      readonly ofMatter?: RegExp
      /** What leads on behind such a noun, and the form of what stands there: «по надзору | за рынком», «по борьбе | с коррупцией». */
      readonly over?: { readonly leads: RegExp; readonly described: RegExp; readonly nouns: RegExp }
      readonly not: RegExp
    }
  }
  /** Two words by which what stands around a sentence is told to be somebody's words: "about it", «об этом», «бұл туралы». */
  readonly about?: RegExp
  /** What tells, before whoever says something, when, on what occasion or in what connection that was: «20 апреля |», "last week |". */
  readonly when?: RegExp
  /** Two words, or one, that begin a sentence which only tells who said what stands before it: «Об этом | сообщило МВД»; what leads to who that is. */
  readonly back?: { readonly words: RegExp; readonly word?: RegExp; readonly by?: RegExp }
  /** A word that begins such a sentence, and the verb by which somebody has given it: «Разъяснение | дал аким». */
  readonly given?: { readonly what: RegExp; readonly verb: RegExp }
  /**
   * Verbs and subjects with which a message says what its sender does: «говорится», "the statement | said"; where verbs stand last, what it
   * stands in behind the sender: «прокуратураның | парақшасында».
   */
  readonly ofMessage?: { readonly verb?: RegExp; readonly subject?: RegExp; readonly where?: RegExp }
  /** Ends of words that tell whose something is, where they stand before that: «министрліктің |». */
  readonly genitive?: RegExp
  /** Those to whom something is said, in that form: «тілшілерге |». */
  readonly hearers?: RegExp
  /** Forms of words for the public before a verb that names nobody who asks: «жителей | просят». */
  readonly askedOf?: RegExp
  /** Words for what a person shares under the own name, and verbs by which that is told: «пост», «опубликовал». */
  readonly post?: { readonly words: RegExp; readonly writes: RegExp }
  /** Last word of such a source, where it tells one: «…айтуынша,». */
  readonly headEnds?: RegExp
  /**
   * The last word of such a source that asks for a noun before it, that noun, and what stands between whoever gave it and the noun:
   * «сөзіне | қарағанда», «таратқан | мәліметке | сүйенсек».
   */
  readonly headLed?: { readonly last: RegExp; readonly noun: RegExp; readonly given: RegExp }
  /** First and last words of such a source whose name stands between them: "in Ann Lowe's view". */
  readonly headAround?: readonly Around[]
  /** Nouns for what somebody has said, and verbs that only join one to it: "“…” | was | Omarov's | reply". */
  readonly byNoun?: { readonly noun: RegExp; readonly is: RegExp }
  /** Letters that stand for a question and an answer at the head of a line: «В.:», «О.:». */
  readonly letters?: { readonly asks: string; readonly answers: string }
  /** Words for where a journalist works, and of what kind one is: «корреспондент | независимой газеты | «Время»». */
  readonly newsroom?: RegExp
}

/** The first and the last words of a source. */
export interface Around {
  readonly first: readonly string[]
  readonly last: readonly RegExp[]
}
