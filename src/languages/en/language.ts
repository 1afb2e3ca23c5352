import type { Language } from '../../reader/language.ts'
import { keys } from './keys.ts'

const english: Language = {
  tag: 'en',
  name: 'English',
  abbreviations: {
    before: ['mr', 'mrs', 'ms', 'dr', 'prof', 'gen', 'col', 'lt', 'maj', 'capt', 'sgt', 'brig', 'cmdr', 'adm', 'hon', 'rev', 'sr', 'st', 'mt', 'rep', 'sen', 'gov', 'pres', 'messrs', 'mme', 'e.g', 'i.e', 'cf', 'vs', 'v', 'viz', 'ca', 'approx', 'resp', 'incl', 'excl', 'insp', 'supt', 'dep', 'u.s', 'u.n', 'u.k', 'subpara', 'lt.col', 'lt.gen', 'maj.gen', 'det', 'cpl', 'atty', 'amb', 'fr', 'dist.atty', 'asst', 'assoc', 'exec', 'gen.pros', 'jr.lt', 'rt', 'ptes', 'pvt', 'pfc', 'spc', 'wo', 'sgt.maj', 'brig.gen', 'adj', 'actg', 'vice.min', 'dep.min', 'min.of', 'gov.gen', 'bp', 'msgr', 'esqs', 'dist.ct', 'supr', 'ct', 'app', 'jud', 'const', 'crim', 'civ', 'admin'],
    beforeFigure: ['art', 'arts', 'no', 'nos', 'para', 'paras', 'p', 'pp', 'sec', 'secs', 'ch', 'cl', 'sch', 'vol', 'fig', 'ext', 'apt', 'ref', 'subsec', 'reg', 'regs', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'tel', 'bldg', 'par', 'pt', 'chap', 'item', 'cap', 'rm', 'ed', 'min', 'max', 'est'],
    afterFigure: ['mln', 'bln', 'bn', 'tn', 'kzt', 'km', 'kg', 'ha', 'hrs', 'thous', 'pcs', 'cm', 'ppl', 'yrs', 'sq', 'tg', 'mn', 'hr'],
    last: ['etc', 'a.m', 'p.m', 'inc', 'ltd', 'co', 'corp', 'jr', 'llp', 'llc', 'plc', 'bros', 'al', 'd.c', 'a.d', 'b.c', 'ph.d', 'esq', 'jsc', 'u.s.a', 'e.u', 'ibid', 'ave', 'blvd', 'dept', 'm.d', 'b.a', 'm.a', 'rd'],
  },
  surnameEndings: ['ov', 'ev', 'yev', 'in', 'ova', 'eva', 'yeva', 'ina', 'bek', 'bay', 'uly', 'kyzy', 'khan', 'zhan', 'sky', 'skiy', 'ko', 'ali', 'aev', 'aeva', 'son', 'man', 'er'],
  script: 'latin',
  tellingLetters: { letters: '', votes: 0 },
  tellingWords: [
    'the', 'of', 'and', 'to', 'in', 'is', 'are', 'was', 'were', 'that', 'for', 'on', 'with', 'by', 'as', 'at', 'from', 'be', 'been', 'has', 'have', 'had', 'will', 'not', 'it', 'this',
    'these', 'their', 'they', 'we', 'our', 'you', 'an', 'or', 'who', 'which', 'only', 'all', 'any', 'such', 'should', 'must', 'do', 'does', 'there', 'after', 'about', 'citizens', 'information',
  ],
  quotationMarks: ['“', '”'],
  clauseOpeners: ['which', 'who', 'that', 'whose', 'whom', 'when', 'while', 'because', 'since', 'if', 'and', 'but', 'or', 'although', 'though', 'where', 'whereas', 'so', 'as'],
  keys,
}

export default english
