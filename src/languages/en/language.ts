import type { Language } from '../../reader/language.ts'
import { keys } from './keys.ts'

const english: Language = {
  tag: 'en',
  name: 'English',
  abbreviations: {
    before: [
      'art', 'arts', 'no', 'nos', 'para', 'paras', 'p', 'pp', 'sec', 'secs', 'ch', 'cl', 'sch', 'vol', 'fig', 'mr', 'mrs', 'ms', 'dr', 'prof', 'gen', 'col', 'lt', 'maj', 'capt',
      'sgt', 'brig', 'cmdr', 'adm', 'hon', 'rev', 'sr', 'st', 'mt', 'ft', 'rep', 'sen', 'gov', 'pres', 'messrs', 'mme', 'e.g', 'i.e', 'cf', 'vs', 'v', 'viz', 'ca', 'approx', 'resp',
      'dept', 'ave', 'blvd', 'rd', 'bldg', 'apt', 'tel', 'ext', 'incl', 'excl', 'min', 'max', 'est', 'ed', 'eds', 'ref', 'subpara', 'subsec', 'reg', 'regs', 'insp', 'supt', 'dep', 'u.s', 'u.n', 'u.k',
      'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'mon', 'tue', 'wed', 'thu', 'fri', 'abs', 'hrs', 'dist', 'obl', 'str', 'sq',
    ],
    afterFigure: ['mln', 'bln', 'bn', 'tn', 'kzt', 'km', 'kg', 'ha', 'hrs', 'h', 'min', 'm', 'thous', 'pcs', 'cm', 'ppl', 'yrs', 'sq', 'ft', 'in', 'jan', 'feb', 'aug', 'sept', 'oct', 'nov', 'dec', 'tg', 'st', 'nd', 'rd', 'th'],
    last: ['etc', 'a.m', 'p.m', 'inc', 'ltd', 'co', 'corp', 'jr', 'sr', 'llp', 'llc', 'plc', 'bros', 'al', 'd.c', 'a.d', 'b.c', 'ph.d', 'esq', 'jsc', 'oblast', 'u.s.a', 'e.u', 'ibid', 'u.n', 'u.s', 'u.k', 'ave', 'blvd', 'dept'],
  },
  surnameEndings: ['ov', 'ev', 'yev', 'in', 'ova', 'eva', 'yeva', 'ina', 'bek', 'bay', 'uly', 'kyzy', 'khan', 'zhan', 'sky', 'skiy', 'ko', 'ali', 'aev', 'aeva', 'son', 'man', 'er'],
  tellingWords: [
    'the', 'of', 'and', 'to', 'in', 'is', 'are', 'was', 'were', 'that', 'for', 'on', 'with', 'by', 'as', 'at', 'from', 'be', 'been', 'has', 'have', 'had', 'will', 'not', 'it', 'this',
    'these', 'their', 'they', 'we', 'our', 'you', 'an', 'or', 'who', 'which', 'only', 'all', 'any', 'such', 'should', 'must', 'do', 'does', 'there', 'after', 'about', 'citizens', 'information',
  ],
  quotationMarks: ['“', '”'],
  clauseOpeners: ['which', 'who', 'that', 'whose', 'whom', 'when', 'while', 'because', 'since', 'if', 'and', 'but', 'or', 'although', 'though', 'where', 'whereas', 'so', 'as'],
  keys,
}

export default english
