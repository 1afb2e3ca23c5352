import type { PenaltyWords } from '../../reader/language/penalties.ts'

/** How penalties and their sizes are named. */
export const penalties: PenaltyWords = {
  other: /құқығынан айыр|тыйым|шартты|залал\p{L}{0,12}|өтемақы|табыс\p{L}{0,12}/u,
  imprisonment:
    /(?:остандығ|ркі)\p{L}{0,12}нан айыр\p{L}{0,8}|бас бостандығынан|түрме\p{L}{0,12}|сотта(?:лад|луы|лып|ймыз|йды)\p{L}{0,4}|темір тор|абақты/u,
  fine: /айыппұл\p{L}{0,12}/u,
  coordinated: /(?:^|[^\p{L}])(?:және|немесе|не|әлде|сондай-ақ)(?!\p{L})/iu,
  isBehind: true,
  life: /өмір бойына|өмірлік/giu,
  noLife: /қолданылмайды|көзделме/iu,
  upToBehind: /^\S*\s*(?:\p{L}+\s+){0,3}?(?:дейін|аспа)/iu,
  limitBehind: /^\S*\s*(?:дейін|жылдан|жылға|мерзім|аралығ|арасы)/iu,
  extent: /(?:жаза|мерзім|санкция)\p{L}{0,6}(?!\p{L})[^.;!?\d]{0,80}[–—:-]\s*$/iu,
  arrest: /(\d{1,3})[ \u00a0]тәулік\p{L}{0,12}[^\d.;:]{0,20}?қама/giu,
  months: /^[ \u00a0-]*(?:ай(?:ға|дан|лық)?)(?!\p{L})/iu,
  days: /тәулік/iu,
  rangeTo: /^-?[тдн][ае]н $/u,
  lowerEnd:
    /(?<![\p{L}\p{N}])(?<least>\d{1,2}|(?:\p{L}+ )?\p{L}+?)(?<joint>(?: \(\p{L}+\))?(?:(?:-?[тдн][ае]н| жылдан)(?: бастап)?|(?<doubtful> [мбп]ен)) (?:\d{1,2} \()?)$/u,
  overBehind: /^\p{L}* (?:астам|артық|көп|жоғары)/u,
}
