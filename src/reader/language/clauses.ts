/** How a language joins, opens and ends clauses: where a quote may be cut, and how far a denial or a condition reaches. */
export interface ClauseWords {
  /** Words that open a new clause, so that a quote may begin or end there. */
  readonly clauseOpeners: readonly string[]
  /** Words that only join a clause to the one before («и», «что», never «если»): a quote says the same without them. */
  readonly joiners: readonly string[]
  /** Words that join clauses, but also names («мир и согласие»): a quote begins at one only where it joins clauses. */
  readonly coordinators: readonly string[]
  /** Words that announce two things which a coordinator joins: "between". */
  readonly pairs?: readonly string[]
  /** Words that join the last item of a list where a comma parts it from the others ("as well as"). */
  readonly additions: readonly (readonly string[])[]
  /** Pronouns that stand for somebody or something told of before. */
  readonly standsFor?: RegExp
  /**
   * What makes a claim an opinion, before its comma: that of those who know the matter, whoever passes it on, or "ours"; not that of an
   * office, which is asked itself. «По мнению специалистов», "in our view".
   */
  readonly opinions?: RegExp
  /** Words by which it is somebody's duty to do what stands behind: «надо», "must". */
  readonly obliges?: RegExp
  /** Clauses that tell what somebody left undone or hid, from what joins them on: "and did not even ask", «умолчав о дате». */
  readonly leavesUndone?: RegExp
  /** First two words of a sentence that stand for somebody or something that the one before tells of: "they", «их», «олардың». */
  readonly standsForBefore?: RegExp
  /** First words of a sentence that point back to an act which the one before tells of: «за него», "for such conduct". */
  readonly pointsBack?: RegExp
  /** Words that open what comes if something said before is not done («иначе», "or else"). */
  readonly otherwise?: readonly (readonly string[])[]
  /** Forms that are mostly verbs. */
  readonly verbs: RegExp
  /** Words that only tie a sentence to the one before («в связи с этим»), where a quote can do without them. */
  readonly ties?: readonly (readonly string[])[]
  /** The same where a comma stands behind them: "still,", «так,». */
  readonly tiesBeforeComma?: readonly (readonly string[])[]
  /** What a sentence begins with that gives an instance of what was told before it: «Так, житель города …», "In one case". */
  readonly instance?: RegExp
  /** First and last word of what only calls for attention to what is said behind «что»: «важно | понимать, что», "we must | remember that". */
  readonly leadsIn?: { readonly first: RegExp; readonly last: RegExp }
  /** What only looks like these: "but | for the guards, …", «при том | что …». */
  readonly noTies?: readonly (readonly string[])[]
  /** Words that stand behind what they govern («туралы»), where there are such: no shown words begin with one. */
  readonly postpositions?: readonly string[]
  /**
   * Verbs of two words: forms that an auxiliary completes, and auxiliaries («жиілеп | кетті»), and what makes a verb of a noun or an
   * adjective («мүмкін | екенін»).
   */
  readonly compound?: { readonly converb: RegExp; readonly auxiliary: RegExp; readonly copula: RegExp }
  /** Where verbs stand last: words that tell where, when or from what, and not what a verb is about: «қоғамда | көбейді». */
  readonly circumstances?: RegExp
  /** Whether verbs stand last: a clause before a coordinator then ends in one, otherwise the clause behind it holds one. */
  readonly verbsLast: boolean
  /** Where `verbs` knows few main verbs: words by which a coordinator joins a subject all the same ("and its experts"). */
  readonly subjectsBegin?: readonly string[]
  /**
   * Where verbs stand last: how items end of what one verb asks for, «сабыр сақтауға, | қауесет таратпауға | шақырамыз», and what is done
   * beside the next one, «қауесетке ермей, | сабыр сақтауға шақырамыз», and of what somebody tells of: «көбейгенін | айтты».
   */
  readonly itemEnds?: { readonly asked: RegExp; readonly beside: RegExp; readonly told: RegExp }
  /** Where verbs stand last, what ends words that only lead on, which a comma parts from the rest: «министр сонымен | қатар, …». */
  readonly leadsOn?: RegExp
  /** What stands behind a verb and belongs to it: "gone | up". */
  readonly particles?: RegExp
  /** How something is done: «строго», "strictly". */
  readonly adverbs?: RegExp
  /** Words that say nothing without the one behind them: prepositions and the nouns of such («под видом»), articles, «не», and
   * adjectives that no ending shows; none where postpositions stand. */
  readonly leads?: RegExp
  /** Words that a noun begins with ("the"), where there are such: one before a comma is the first of a list, not an opening. */
  readonly determiners?: RegExp
  /** Forms of nouns that are never a subject: where no main verb stands behind one, a coordinator joins it to a noun («блогерам»). */
  readonly noSubject?: RegExp
  /**
   * Words that a condition or an exception begins with, by whether it stands before what hangs on it or behind: they are quoted
   * together («если», «за исключением», "unless").
   */
  readonly conditions: {
    readonly before: readonly string[]
    readonly behind: readonly string[]
    /** Words that open one before what hangs on it only if its verb is of no past: "when facts are twisted, | we will …". */
    readonly ofNoPast?: { readonly opens: RegExp; readonly past: RegExp }
  }
  /** What the last word of a condition tells («таныса»), where it does. */
  readonly conditionEnds?: RegExp
  /**
   * Words that open a supposition («если»), and what the last word of one tells («отамаса»; «қарасақ» supposes nothing). What
   * `asserts` stands for a fact all the same: «… болмаса, өсіп жатыр».
   */
  readonly supposes?: {
    readonly opens: readonly string[]
    readonly ends?: RegExp
    readonly asserts?: RegExp
    /** Words that open one behind a verb that only may: "may act | where …". */
    readonly behindMay?: { readonly may: RegExp; readonly opens: readonly string[] }
  }
  /**
   * What makes a clause behind «что» no claim of its own: words that open the clause before it («когда людям внушают, что»), words
   * before «том» of which a noun tells («толки о том, что»), and words that open such a clause themselves («будто»).
   */
  readonly frames?: {
    readonly opens: readonly string[]
    readonly about?: RegExp
    readonly hearsay?: readonly string[]
  }
  /** Words that only stress a condition («только если», «таныса ғана»). */
  readonly stresses: readonly string[]
  /** Words that stand for what their clause tells of, as its subject or its object («которые»): it is not quoted without them. */
  readonly relatives?: readonly string[]
  /** Words that stand before such a form without a mark: "calls | in which". No quote ends with them. */
  readonly beforeRelative?: RegExp
  /** All forms of words by which a clause tells more of what stands before it («которым», "whose"). */
  readonly relativeForms?: RegExp
  /** Words that begin a clause which tells more of a place or a time: «куда», "where". */
  readonly relativePlaces?: RegExp
  /** Words that may join clauses where no mark stands before them. */
  readonly joinsUnmarked: RegExp
  /** Words that turn against what was said («но», "however"): behind one, a denial is over. */
  readonly turns: readonly string[]
  /** Forms of verbs that tell what is done besides, where they open a clause («назвав», "calling"). */
  readonly adverbialParticiples?: RegExp
  /** Forms by which a clause behind a comma tells what a noun does («порочащие»), where they are others than those. */
  readonly participles?: RegExp
  /** What a speaker says a claim rests on, without whose it is: «по оперативным данным». Where verbs stand last, clauses hold it anyway. */
  readonly grounds?: RegExp
  /** What denies one thing and puts another in its place («не врача, | а лжелекаря»), and forms of nouns that it is put behind: «дәрігерді | емес, емшіні». */
  readonly notBut?: { readonly not: RegExp; readonly but: RegExp; readonly denied?: RegExp }
  /** Phrases that open a clause which only stands against the one before («тогда как», "whereas"): a quote says the same without them. */
  readonly setsAgainst?: readonly (readonly string[])[]
  /** Words that set a clause against the one before («а», "while"): what measures or denies the one tells nothing of the other. */
  readonly contrasts: readonly string[]
}
