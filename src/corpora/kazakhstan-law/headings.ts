/** Kinds of headings, the widest first. Their words tell their rank: marks differ from part file to part file. */
export const KINDS: readonly RegExp[] = [
  /^(?:приложение(?!\p{L})|\d*-?\s*қосымша(?!\p{L})|.{0,60}\d+-қосымша$)/iu,
  /^(?:(?:общая|особенная)\s+часть|часть\s|(?:жалпы|ерекше)\s+бөлі|\S+\s*бөлік)/iu,
  /^(?:раздел\s|(?!.*кіші)\S+\s*бөлім)/iu,
  /^(?:подраздел\s|(?:\S+\s*)?кіші бөлім)/iu,
  /^(?:глава\s|\S*\s*тарау)/iu,
  /^(?:параграф\s|\S*\s*параграф)/iu,
]
