import type { SheetCase } from '../src/reader/lists/sheet.ts'

/** The words that stand in the brackets of a case, in order. */
export function exactly(text: string, spans: SheetCase['spans']): string[] {
  return spans.map(({ start, end }) => text.slice(start, end))
}
