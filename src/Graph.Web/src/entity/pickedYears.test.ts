import { describe, expect, it } from 'vitest'
import { pickedYears, pickYear } from './pickedYears'

const named = (year: number) => ({ year, missing: null })
const line = [named(2019), named(2020), { year: 2021, missing: 'noReport' as const }, named(2022)]
const query = (text: string) => new URLSearchParams(text)

describe('the years compared', () => {
  it('are those of the address, in order', () => {
    expect(pickedYears(line, query('from=2022&to=2020'))).toEqual({ from: 2020, to: 2022 })
  })

  it('are the last two of which something is said when the address names none', () => {
    expect(pickedYears(line, query(''))).toEqual({ from: 2020, to: 2022 })
  })

  it('stay within the line, and what is no year is passed over', () => {
    expect(pickedYears(line, query('from=1066&to=x'))).toEqual({ from: 2019, to: 2022 })
  })

  it('of a line with one year are that year', () => {
    expect(pickedYears([named(2020)], query(''))).toEqual({ from: 2020, to: 2020 })
  })

  it('of an empty line are none', () => {
    expect(pickedYears([], query('from=2020'))).toBeNull()
  })
})

describe('a click on a year', () => {
  it.each([
    [2018, { from: 2018, to: 2022 }],
    [2024, { from: 2019, to: 2024 }],
    [2020, { from: 2020, to: 2022 }],
    [2021, { from: 2019, to: 2021 }],
    [2019, { from: 2019, to: 2019 }],
  ])('%i moves the nearer end', (year, expected) => {
    expect(pickYear({ from: 2019, to: 2022 }, year)).toEqual(expected)
  })
})
