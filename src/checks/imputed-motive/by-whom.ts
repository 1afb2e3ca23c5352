import type { Trilingual } from '../../law/law.ts'
import type { SentenceView, Stretch, View } from '../../reader/check.ts'
import { worded } from './worded.ts'

const PAYS = worded('imputed-motive.pays')
const ORDERS = worded('imputed-motive.orders')
const PAYS_OR_ORDERS = worded('imputed-motive.pays-or-orders')

/**
 * Who pays or who orders, as the words tell of money or of an order; nothing where they tell of neither: «за этим стоят внешние силы» says
 * that somebody is behind it, and not that he pays.
 */
export function byWhom(
  view: View,
  at: Stretch & { readonly sentence: SentenceView },
): Trilingual | undefined {
  const { motives } = at.sentence.spokenIn
  if (motives === undefined) return PAYS_OR_ORDERS
  const said = view.text(at)
  const [isOfMoney, isOfOrders] = [motives.money.test(said), motives.orders.test(said)]
  if (isOfMoney) return isOfOrders ? PAYS_OR_ORDERS : PAYS
  return isOfOrders ? ORDERS : undefined
}
