import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compileModule, makeInstance } from './instance.ts'
import { byteAt, longAt, numberAt, shortAt, vectorAt } from './memory.ts'
import { FROM, ModuleWriter } from './module.ts'
import { Room } from './room.ts'
import { type I32, i32, i64 } from './values.ts'

type Two = (a: number, b: number) => number

/** A function of two numbers, as WebAssembly computes it. */
function computed(write: (a: I32, b: I32) => I32): Two {
  const module = new ModuleWriter()
  module.define('two', 2, (_, a, b) => write(a as I32, b as I32))
  const imports = { [FROM]: { memory: new Room(1).memory } }
  return makeInstance<{ readonly two: Two }>(compileModule(module.finish()), imports).two
}

test('property: numbers of 32 bits are computed as JavaScript computes them', () => {
  const pairs: [Two, (a: number, b: number) => number][] = [
    [computed((a, b) => a.plus(b)), (a, b) => (a + b) | 0],
    [computed((a, b) => a.minus(b)), (a, b) => (a - b) | 0],
    [computed((a, b) => a.times(b)), Math.imul],
    [computed((a, b) => a.and(b)), (a, b) => a & b],
    [computed((a, b) => a.or(b)), (a, b) => a | b],
    [computed((a, b) => a.xor(b)), (a, b) => a ^ b],
    [computed((a, b) => a.shiftLeft(b)), (a, b) => a << b],
    [computed((a, b) => a.shiftRight(b)), (a, b) => (a >>> b) | 0],
    [computed((a, b) => a.equals(b)), (a, b) => Number(a === b)],
    [computed((a, b) => a.isBelow(b)), (a, b) => Number(a >>> 0 < b >>> 0)],
    [computed((a) => a.isZero()), (a) => Number(a === 0)],
    [computed((a) => a.leadingZeros()), (a) => Math.clz32(a)],
  ]
  fc.assert(
    fc.property(fc.integer(), fc.oneof(fc.integer(), fc.nat(31)), (a, b) => {
      for (const [ours, theirs] of pairs) assert.equal(ours(a, b), theirs(a, b))
    }),
  )
})

test('property: constants are what was written, whatever their size and sign', () => {
  fc.assert(
    fc.property(fc.integer(), fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n - 1n }), (number, long) => {
      assert.equal(computed(() => i32(number))(0, 0), number)
      const halves = [computed(() => i64(long).low()), computed(() => i64(long).high())] as const
      const [low, high] = halves.map((half) => BigInt(half(0, 0) >>> 0)) as [bigint, bigint]
      assert.equal((high << 32n) | low, BigInt.asUintN(64, long))
    }),
  )
})

test('a module goes through memory, and calls what it is given', () => {
  const module = new ModuleWriter()
  const twice = module.needs('twice', 1)
  module.define('sum', 2, (f, from, to) => {
    const sum = f.i32(0)
    f.while(from.isBelow(to), () => {
      f.if(
        byteAt(from).isBelow(10),
        () => sum.add(twice(byteAt(from))),
        () => sum.add(1),
      )
      from.add(1)
    })
    return sum
  })
  module.define('bits', 2, (f, from, to) => {
    f.forBits(f.i64(vectorAt(from).areBelow(5).highBits().wide()), (bit) => f.putByte(to.plus(bit), bit))
    f.putShort(to, shortAt(from), 16)
    f.putNumber(to, numberAt(from), 18)
    f.putLong(to, longAt(from), 22)
    return undefined
  })
  const room = new Room(1)
  const { sum, bits } = makeInstance<{ readonly sum: Two; bits(from: number, to: number): void }>(
    compileModule(module.finish()),
    { [FROM]: { memory: room.memory, twice: (number: number) => number * 2 } },
  )
  const bytes = room.bytes(0, 128)
  bytes.set([3, 200, 4, 9])
  assert.equal(sum(0, 4), 33)
  assert.equal(sum(4, 4), 0)
  bits(0, 64)
  assert.deepEqual(
    [...bytes.subarray(64, 96)],
    [
      ...[0, 0, 2, 0, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
      ...[3, 200, 3, 200, 4, 9, 3, 200, 4, 9, 0, 0, 0, 0, 0, 0],
    ],
  )
})

test('a room gives tables that are 0, also where others stood before', () => {
  const room = new Room(100)
  const first = room.take(10)
  room.bytes(first, 10).fill(7)
  const large = room.takeNumbers(100_000)
  room.numbers(large, 100_000).fill(-1)
  assert.ok(large >= first + 10)
  room.free(first)
  const again = room.take(500_000)
  assert.equal(again, first)
  assert.ok(room.bytes(again, 500_000).every((byte) => byte === 0))
})
