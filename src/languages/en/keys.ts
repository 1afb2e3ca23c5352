const LONGEST = 48

/** Forms that no rule gives; `form: lemma`, several forms before one lemma. */
const IRREGULAR = forms(`
is are was were been being am: be; has had having: have; does did done doing: do; goes went gone: go; said: say; beaten: beat; boycotted boycotting: boycott; bore borne: bear; froze frozen: freeze; underwent undergone: undergo; made: make; took taken: take;
gave given: give; got gotten: get; came: come; knew known: know; thought: think; told: tell; felt: feel; left: leave; kept: keep; began begun: begin;
shown: show; heard: hear; held: hold; brought: bring; wrote written: write; sat: sit; stood: stand; lost: lose; paid: pay; met: meet; led: lead;
understood: understand; spoke spoken: speak; grew grown: grow; drew drawn: draw; broke broken: break; spent: spend; rose risen: rise; drove driven: drive;
bought: buy; wore worn: wear; chose chosen: choose; sought: seek; threw thrown: throw; caught: catch; dealt: deal; won: win; forbade forbidden: forbid;
fought: fight; taught: teach; stole stolen: steal; sold: sell; sent: send; built: build; fell fallen: fall; hid hidden: hide; bound: bind; struck stricken: strike;
swore sworn: swear; withdrew withdrawn: withdraw; withheld: withhold; upheld: uphold; overthrew overthrown: overthrow; undertook undertaken: undertake;
misled: mislead; forgot forgotten: forget; meant: mean; slept: sleep; shot: shoot; shook shaken: shake; laid: lay; lain: lie; lying lied: lie; died dying: die; tied tying: tie;
fled: flee; fed: feed; bred: breed; bled: bleed; ran: run; saw seen: see; ate eaten: eat; flew flown: fly; slid: slide; overrode overridden: override;
overcame: overcome; became: become; arose arisen: arise; foresaw foreseen: foresee; oversaw overseen: oversee; undid undone: undo; forgave forgiven: forgive; retold: retell; rewrote rewritten: rewrite; resold: resell;
men: man; women: woman; children: child; people: person; feet: foot; teeth: tooth; mice: mouse; lives: life; wives: wife; knives: knife; thieves: thief; leaves: leaf; halves: half;
shelves: shelf; selves: self; proves proved proving proven: prove; crises: crisis; theses: thesis; hypotheses: hypothesis; bases: basis; oases: oasis; emphases: emphasis; parentheses: parenthesis; analyses: analysis; diagnoses: diagnosis;
criteria: criterion; phenomena: phenomenon; memoranda: memorandum; referenda: referendum; errata: erratum; addenda: addendum; appendices: appendix; indices: index; matrices: matrix; statuses: status;
bans: ban; fora: forum; stimuli: stimulus; nuclei: nucleus; corpora: corpus; quizzes: quiz; gases: gas; buses: bus; bonuses: bonus; viruses: virus; campuses: campus; biases: bias; canvases: canvas; censuses: census; consensuses: consensus; atlases: atlas; aliases: alias;
focuses focused focusing focussed focussing: focus; movies: movie; cookies: cookie; ties: tie; dies: die; lies: lie; pies: pie; zombies: zombie; calories: calorie; committeemen: committeeman;
policemen: policeman; policewomen: policewoman; spokesmen: spokesman; spokeswomen: spokeswoman; congressmen: congressman; laymen: layman; businessmen: businessman; chairmen: chairman; gentlemen: gentleman; ombudsmen: ombudsman; statesmen: statesman; countrymen: countryman; fishermen: fisherman; freshmen: freshman;
attorneys-general: attorney-general; mothers-in-law: mother-in-law; passers-by: passer-by; worse worst: bad; better best: good
`)

/** Words that look inflected but are not, or are nouns of their own. */
const WHOLE = words(`
news series species means politics ethics economics physics statistics mathematics logistics tactics headquarters barracks proceeds goods customs premises arms alms thanks always perhaps its his this thus us bus gas yes plus
as was has is does gas lens atlas bias canvas alias chaos ethos pathos access across express unless address process press business witness fairness illness police congress progress success distress duress
need seed feed deed breed speed weed greed creed exceed proceed succeed indeed bleed reed heed steed breed embed red bed led shed wed sled bred hundred kindred sacred naked wicked rugged
bring ring king sing thing wing spring string swing sling sting cling fling wring being during something nothing anything everything ceiling morning evening sibling darling herring sterling shilling
hearing meaning proceeding finding ruling warning meeting building offering training painting wedding feeling setting opening beginning saying listing clothing housing funding spring pricing banking
understanding undertaking standing sentencing accounting engineering marketing parking advertising broadcasting wrongdoing wellbeing pleading filing briefing gathering holding covering wording bearing marking reading
data media corpus jurisdiction versus virus status census consensus corpus thesis crisis basis analysis hypothesis emphasis diagnosis oasis alibis moses
`)

/** Stems of verbs that end in -e although the spelling rule would not restore it, and the other way round. */
const TAKES_E = words(`
charg chang arrang challeng reveng aveng exchang merg urg verg purg diverg emerg surg forg gorg indulg divulg bulg plung loung rang infring impos hing cring fring sponge tinge
delet complet compet obsolet cit writ invit unit ignit recit excit exped incit rewrit tast wast past hast bast quot vot not devot promot denot tot cot
alleg pledg judg acknowledg oblig colleg privileg
us abus accus excus refus confus diffus amus fus los clos purchas expos compos oppos propos dispos suppos impos rais prais rous pos
giv liv lov mov prov sav hav driv arriv
deriv believ receiv achiev reliev griev deceiv conceiv perceiv preserv serv observ reserv deserv
bas eras chas ceas leas releas increas decreas pleas teas phras purchas creas
escap shap tap scrap rap hop cop grop typ wip
mak tak bak wak shak stak fak brok provok evok revok invok lik strik smok pok jok cak rak
fil smil compil til mil
fin defin combin confin declin examin imagin determin decid divid provid resid presid guid sid coincid collid hid rid subsid
admir acquir requir inquir enquir inspir expir hir fir wir tir retir desir conspir aspir
secur ensur insur assur injur procur measur pressur treasur captur cultur featur figur cur obscur endur pur lur conjur tortur ventur nurtur pictur lectur seiz
ignor scor stor explor restor
shar compar prepar declar car dar war bar star snar
serv execut prosecut persecut disput distribut contribut constitut institut substitut attribut tribut refut comput commut mut salut persecut prostitut
argu su issu valu continu pursu rescu
not cop typ clos
advis revis supervis exercis franchis promis compromis surpris rais pris
assum consum presum resum tim nam blam fram sham tam com becom overcom welcom som
fac plac rac trac spac grac embrac replac forc enforc divorc sourc announc denounc renounc pronounc
nic pric slic advic notic sentenc licenc balanc financ influenc evidenc experienc referenc silenc convinc
grad trad invad evad persuad fad shad upgrad
cod mod rod explod erod
rul schedul
combin dat stat creat operat violat
hat debat
styl
undermin
outrag damag manag encourag engag pag stag wag rag imag averag
fre agre guarante disagre decre oversee fle
di ti li
pleas sens licens expens condens dispens endors revers convers rehears nurs curs
bath breath overrul condon postpon zon phon ton ston dethron profan revil defil reconcil exil inflam ridicul interfer persever sincer adher coher rever sever clon aton hon bon prim
sooth
`)
const NO_E = words(`
belong hang bang long wrong prolong throng gang
alleging
target market budget bucket ticket packet pocket docket blanket fidget
limit edit visit exhibit prohibit inhibit benefit credit audit profit deposit inherit merit elicit solicit vomit exploit recruit await wait edit orbit spirit transit posit debit habit permit commit submit admit omit emit transmit remit
treat heat repeat defeat cheat seat beat threat retreat float boat coat bloat combat format
bias focus gas bus canvas
happen listen open threaten weaken strengthen frighten tighten widen broaden harden lessen worsen sharpen fasten hasten
broadcast
explain complain maintain contain obtain detain retain sustain remain train gain pain attain restrain refrain entertain join coin ruin loan lean clean mean learn earn
avoid aid raid void invalid
appear clear fear hear near tear wear bear repair impair
appeal reveal conceal steal deal heal seal fail jail detail
label cancel travel model level counsel channel quarrel
conceal
remember consider deliver discover gather hinder murder offer order render surrender utter wander alter answer anger better cover enter hamper monitor labor honor favor harbor author censor sponsor tutor error
dishonor inform reform perform conform confirm affirm harm alarm warn term
blog vlog plug log flag
`)

/** Verbs in one -l that double it. */
const SINGLE_L = words(`
cancel travel model label counsel control compel expel propel repel dispel excel rebel level channel signal quarrel patrol fulfil enrol libel fuel duel
appal distil instil total equal rival dial trial initial marshal tunnel shovel unravel marvel parcel pencil council extol annul
`)

const MAY_END_IN_S = /(?:ss|us|is)$/
const NO_VOWEL = /^[^aeiouy]*$/

/** Lemmas by their forms, taken apart when one is first asked for: most readings ask for none. */
function forms(table: string): Pick<ReadonlyMap<string, string>, 'get'> {
  let found: ReadonlyMap<string, string> | undefined
  return {
    get(word) {
      found ??= new Map(
        table.split(';').flatMap((row) => {
          const [inflected = '', lemma = ''] = row.split(':')
          return inflected
            .trim()
            .split(/\s+/)
            .map((form) => [form, lemma.trim()] as const)
        }),
      )
      return found.get(word)
    },
  }
}

/** A list of words, taken apart when one is first asked for. */
function words(list: string): Pick<ReadonlySet<string>, 'has'> {
  let found: ReadonlySet<string> | undefined
  return {
    has(word) {
      found ??= new Set(list.trim().split(/\s+/))
      return found.has(word)
    },
  }
}

/** The bases that a form in -s may have. */
function ofPlural(word: string): string[] {
  if (MAY_END_IN_S.test(word) || word.length < 4) return []
  if (/[^aeou]ies$/.test(word)) return [`${word.slice(0, -3)}y`]
  if (/(?:ss|sh|ch|x|zz|tz)es$/.test(word))
    return word.endsWith('aches') ? [word.slice(0, -2), word.slice(0, -1)] : [word.slice(0, -2)]
  if (/[^aeiou]oes$/.test(word)) return [word.slice(0, -2)]
  return [word.slice(0, -1)]
}

/** The base that a stem before -ed or -ing has, then what it may be otherwise. */
function ofStem(stem: string): string[] {
  if (stem.length < 2 || NO_VOWEL.test(stem)) return []
  if (NO_E.has(stem)) return [stem]
  if (TAKES_E.has(stem)) return [`${stem}e`]
  if (/([bdgklmnprtvz])\1$/.test(stem)) {
    const single = stem.slice(0, -1)
    if (stem === 'add' || stem === 'err') return [stem]
    return (stem.endsWith('ll') && !SINGLE_L.has(single)) || stem.endsWith('zz') ? [stem] : [single, stem]
  }
  if (stem.endsWith('ick') && /(?:pan|mim|pic|polit|traff)ick$/.test(stem)) return [stem.slice(0, -1), stem]
  if (/(?:ss|ff|[aeou]y|w|x|sh|ch|th|o)$/.test(stem)) return [stem]
  if (/[^aeiou]y$/.test(stem)) return [stem]
  if (/(?:[iu]at|(?:con|ter|tra|super)ven|[cp]ed|ps)$/.test(stem)) return [`${stem}e`, stem]
  if (
    /(?:[uv]|[^aeo]at|i[sz]|y[sz]|[aiu]c|[nr]c|[ls]t?l|[^aeioulr]l|[dr]g|ag|[iu]d|ng[^a-z]|[^aeou]ir|[^eo]ur|[^aeo]ut|[aeiou]s|[nlr]s|yz|[^aeiou]r[sv]|i[nv]|[^e]ar|[^o]or|[aou]k|[aiuy]p|um|aus|eas|oos|[fr]am|ib|[uo]t|[aio]d|oz|[aiu]g)$/.test(
      stem,
    ) &&
    !/(?:[aeo][aeiou][bcdfgklmnprtvz]|er|or|[aeiou]{2}[a-rt-z]|[^s]en|on)$/.test(stem)
  )
    return [`${stem}e`, stem]
  return /[aeiou][bcdgklmnprst]$/.test(stem) ? [stem, `${stem}e`] : [stem]
}

function ofVerbForm(word: string): string[] {
  if (word.endsWith('ied') && word.length > 4) return [`${word.slice(0, -3)}y`]
  if (/^(?:agr|disagr|fr|guarant|decr|refer)eed$/.test(word)) return [word.slice(0, -1)]
  if (word.endsWith('eed')) return []
  if (word.endsWith('ed') && word.length > 3) return ofStem(word.slice(0, -2))
  if (word.endsWith('ing') && word.length > 4) return ofStem(word.slice(0, -3))
  return []
}

/**
 * Dictionary forms of an English word, most likely first. Only inflection is undone (number, person, tense, possessive):
 * «operate», «operation» and «operational» stay three words.
 */
export function keys(folded: string): readonly string[] {
  if (folded.length > LONGEST) return [folded]
  const word = folded.replace(/['’ʼ]s?$/u, '') || folded
  const irregular = IRREGULAR.get(word)
  if (irregular !== undefined) return [irregular]
  if (!/^[a-z-]+$/.test(word)) return [word]
  const hyphen = word.lastIndexOf('-')
  if (hyphen > 0 && hyphen < word.length - 1) {
    const head = word.slice(0, hyphen + 1)
    return keys(word.slice(hyphen + 1)).map((lemma) => head + lemma)
  }
  if (WHOLE.has(word))
    return /(?:ing|ed)$/.test(word) ? [...new Set([word, ...ofVerbForm(word).slice(0, 1)])] : [word]
  if (word.endsWith('s')) {
    const [one, ...rest] = ofPlural(word)
    if (one === undefined) return [word]
    return WHOLE.has(one) ? [one] : [one, ...rest]
  }
  const bases = ofVerbForm(word)
  return bases.length === 0 ? [word] : [...new Set(bases)]
}
