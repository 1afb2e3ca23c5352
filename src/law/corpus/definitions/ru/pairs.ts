const PERSON = '(?:лицо|гражданин|организация|сторона|предприятие|учреждение|житель|собственник|владелец)'
/** «Лицо, обязующееся хранить судно (хранитель), и лицо, его передавшее (поклажедатель), …» */
export const PAIR = new RegExp(
  `^(?<oneSays>(?:[а-я]+ )?${PERSON}, [^().;:]{8,200}?),? \\((?<one>[^()]{3,60})\\),? и (?<otherSays>(?:[а-я]+ )?${PERSON}, [^().;:]{8,200}?),? \\((?<other>[^()]{3,60})\\)`,
  'ds',
)
const SOMEBODY =
  '(?:лиц(?:о|а|у|ом|е)|граждан(?:ин|ина|ину|ином)|организаци[яиюей]{1,2}|сторон[аыуойе]{1,2}|предприяти[еяюм]{1,2}|учреждени[еяюм]{1,2}|собственник[а-я]{0,2}|владел[а-я]{2,4})'
/** «Организация, сдающая …, (прокатчик), … , а гражданин, получивший … (клиент), …» */
export const EACH = new RegExp(
  `(?<says>(?<![а-я])(?:${SOMEBODY}|(?<=^)[а-я-]+), (?:[а-я]+ )?(?:котор|[а-я-]+(?:щ|вш|нн|ем)[а-я]{2,4}(?:ся)?[ ,])[^().;:–]{3,200}?|(?<![а-я])[а-я-]+(?:вш|ющ|ащ|ущ|ящ)(?:ий|ая|ее|ие|его|ему|ей|им|их|ую)(?:ся)? [^(),.;:–]{0,80}?${SOMEBODY}),? \\((?<term>[^()]{3,60})\\)`,
  'dg',
)
const UNDER_LISTED =
  /^под (?<term>(?:(?!понима|подразум)[^.;:–]){2,120}?) – (?<says>(?![^.]{0,80} понима(?:ет|ют)ся )[^.]{3,})\.?$/ds
const VERB = '(?:призна|счита|называ|имену)(?:ет|ют)ся'
/** «Стоянка, …, признаётся постоянной стоянкой, а стоянка, …, считается временной стоянкой.» */
const HALVES = new RegExp(
  `^[^;:]{15,400}? ${VERB} [^;:,]{3,80}(?<and>,? (?:а|и) )(?=[^;:]{10,400}? ${VERB} )`,
  'ds',
)

/** «Лицо, …, называется лицензиатом, а орган, …, – лицензиаром» */
const ELLIPTIC = new RegExp(
  `^(?<first>[^;:–]{15,300}? (?:${VERB}|явля(?:ет|ют)ся) [а-я -]{3,60}),? а (?<says>[^;:–]{8,300}?),? – (?<term>(?:[а-я-]+ ){0,2}?[а-я-]+(?:ом|ем|ой|ей|ью|ами|ями)(?: [а-я-]+){0,2})\\.?$`,
  'ds',
)

/** The second half of a sentence that leaves its verb out, and where the first half ends. */
export function ellipticOf(
  rest: string,
): { readonly first: number; readonly found: RegExpExecArray } | undefined {
  const found = ELLIPTIC.exec(rest)
  return found === null ? undefined : { first: found.groups?.first?.length ?? 0, found }
}

/** «2) под участником – лицо, …;»: the verb stands in the first item. */
export function underListed(rest: string): RegExpExecArray | null {
  return UNDER_LISTED.exec(rest)
}

/** Where the first of two halves that name one thing each ends, and where the second begins. */
export function halvesOf(rest: string): { readonly first: number; readonly next: number } | undefined {
  const [first, next] = HALVES.exec(rest)?.indices?.groups?.and ?? []
  return first === undefined || next === undefined ? undefined : { first, next }
}

/** «Несопровождаемый ребёнок – ребёнок, …, а сопровождающий – работник, …» */
const DASHED_HALVES = /^[^;:–]{3,80} – [^;:–]{8,400}?(?<and>,? (?:а|и) )(?=[^,;:–]{3,60} – )/ds

export function dashedHalvesOf(rest: string): { readonly first: number; readonly next: number } | undefined {
  const [first, next] = rest.includes(' – ') ? (DASHED_HALVES.exec(rest)?.indices?.groups?.and ?? []) : []
  return first === undefined || next === undefined ? undefined : { first, next }
}
