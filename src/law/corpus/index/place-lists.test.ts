import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MachineLacks } from '../wasm/instance.ts'
import { Room } from '../wasm/room.ts'
import { FREE } from './machine/layout.ts'
import { PlaceLists } from './place-lists.ts'

/** Two lists whose places are measured to take so many bytes each. */
const lists = (bytes: number): PlaceLists =>
  new PlaceLists(new Room(FREE), Int32Array.of(1, 1), new Uint8Array(2), Int32Array.of(bytes, bytes))

test('lists that a number can’t tell the places of are refused, not written one over the other', () => {
  assert.throws(() => lists(2 ** 29).arrange(), MachineLacks)
  assert.doesNotThrow(() => lists(2 ** 20).arrange())
})
