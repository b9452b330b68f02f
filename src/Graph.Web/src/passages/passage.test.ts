import { expect, it } from 'vitest'
import { readSpot, spotText } from './passage'

it('of a document with any name is read back as it was', () => {
  const spot = { document: 'hard/a@b-1.txt', start: 12, end: 20 }

  expect(readSpot(spotText(spot))).toEqual(spot)
})

it('that is none is not read', () => {
  expect(readSpot('x-2@a.txt')).toBeNull()
  expect(readSpot('')).toBeNull()
})
