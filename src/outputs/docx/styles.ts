import type { IStylesOptions } from 'docx'

const SERIF = 'Literata'
const SANS = 'Golos Text'
const INK = '1c1b18'
const QUIET = '5a564c'
const ACCENT = '0b5653'
const OCHRE = '7a4f00'

/** Half points. */
const size = (points: number): number => points * 2
/** Twentieths of a point. */
const apart = (before: number, after: number) => ({ before: before * 20, after: after * 20 })

/** Styles by which a word processor knows what is a heading, a quotation, a question. Fonts are named, not embedded. */
export const STYLES = {
  default: {
    document: {
      run: { font: SERIF, size: size(10.5), color: INK },
      paragraph: { spacing: { ...apart(0, 7), line: 300 } },
    },
    title: { run: { font: SERIF, size: size(21) }, paragraph: { spacing: apart(0, 10) } },
    heading2: {
      run: { font: SANS, bold: true, size: size(12), color: INK },
      paragraph: { spacing: apart(20, 8), keepNext: true },
    },
    heading3: {
      run: { font: SANS, bold: true, size: size(9.5), color: ACCENT },
      paragraph: { spacing: apart(14, 6), keepNext: true },
    },
    heading4: {
      run: { font: SANS, bold: true, size: size(9.5), color: INK },
      paragraph: { spacing: apart(10, 5), keepNext: true },
    },
    heading5: {
      run: { font: SANS, bold: true, size: size(9.5), color: QUIET },
      paragraph: { spacing: apart(10, 5), keepNext: true },
    },
    hyperlink: { run: { color: ACCENT } },
    footnoteText: { run: { font: SANS, size: size(8) } },
  },
  paragraphStyles: [
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      run: { size: size(11) },
      paragraph: { indent: { left: 400, right: 400 } },
    },
    {
      id: 'original',
      name: 'Original',
      basedOn: 'Normal',
      run: { font: SANS, size: size(8.5), color: QUIET },
      paragraph: { indent: { left: 400 }, keepNext: true },
    },
    {
      id: 'question',
      name: 'Question',
      basedOn: 'Normal',
      run: { font: SANS, size: size(9.5) },
      paragraph: { indent: { left: 400, hanging: 400 } },
    },
    {
      id: 'fact',
      name: 'Fact',
      basedOn: 'Normal',
      run: { font: SANS, size: size(9) },
      paragraph: { spacing: apart(0, 3) },
    },
    { id: 'alert', name: 'Alert', basedOn: 'Normal', run: { font: SANS, size: size(9), color: OCHRE } },
    { id: 'missing', name: 'Missing', basedOn: 'Normal', run: { font: SANS, size: size(8.5), color: OCHRE } },
    {
      id: 'card',
      name: 'Card',
      basedOn: 'Normal',
      run: { font: SANS, size: size(8.5) },
      paragraph: { indent: { left: 400 } },
    },
    { id: 'byline', name: 'Byline', basedOn: 'Normal', run: { font: SANS, size: size(9.5), color: QUIET } },
    { id: 'colophon', name: 'Colophon', basedOn: 'Normal', run: { font: SANS, size: size(8), color: QUIET } },
    {
      id: 'rule',
      name: 'Rule',
      basedOn: 'Normal',
      paragraph: { border: { top: { style: 'single', size: 4, color: QUIET } } },
    },
  ],
} as const satisfies IStylesOptions
