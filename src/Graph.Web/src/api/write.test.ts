import { expect, it } from 'vitest'
import { without } from './write'

it('takes back the line that was added, and only that', () => {
  expect(without('same\ta\tb\twhy\ndistinct\tc\td\tno\n', 'distinct\tc\td\tno')).toBe('same\ta\tb\twhy\n')
})

it('leaves a file alone that does not have the line any more', () => {
  expect(without('same\ta\tb\twhy\n', 'distinct\tc\td\tno')).toBe('same\ta\tb\twhy\n')
})
