import { describe, expect, it } from 'vitest'
import { encodeCsv } from './encode-csv.ts'

const linesOf = (csv: string) => csv.replace('\ufeff', '').split('\r\n')

describe('encodeCsv', () => {
  it('quotes what needs it and doubles quotes inside', () => {
    expect(encodeCsv([['a', 'b,c', 'say "x"', 'two\nlines', 1.5, undefined]], 'en')).toBe(
      '\ufeffa,"b,c","say ""x""","two\nlines",1.5,\r\n',
    )
  })

  it('parts fields and decimals as a German spreadsheet does', () => {
    expect(encodeCsv([['a', 'b;c', 'd, e', 1.5, -0.25, 1200]], 'de')).toBe(
      '\ufeffa;"b;c";"d, e";1,5;-0,25;1200\r\n',
    )
  })

  it('lets no text run as a formula, and leaves numbers alone', () => {
    const cells = ['=1+1', '+1', '-1', '@x', '\t=1', '＝1', 'a=b', -1]
    expect(linesOf(encodeCsv([cells], 'en'))[0]).toBe("'=1+1,'+1,'-1,'@x,'\t=1,'＝1,a=b,-1")
    expect(linesOf(encodeCsv([cells], 'de'))[0]).toBe("'=1+1;'+1;'-1;'@x;'\t=1;'＝1;a=b;-1")
    expect(linesOf(encodeCsv([['=HYPERLINK("x","y")']], 'en'))[0]).toBe(
      '"\'=HYPERLINK(""x"",""y"")"',
    )
  })
})
