import { sql } from 'drizzle-orm'

/**
 * The CTEs `news`, a row for each piece of progress in `asked` (`nr`, `id`, `progress`), in order and with the number that its
 * event gets in its job (`free`: `id`, `seq`, `percent`), and `latest`, the last of each. The shown percentage never goes back.
 */
export const progressNews = sql`
  news AS (
    SELECT asked.nr, free.seq + item.place AS seq,
      item.told || jsonb_build_object(
        'percent', GREATEST(free.percent, max((item.told ->> 'percent')::double precision)
          OVER (PARTITION BY asked.nr ORDER BY item.place)),
        'seq', free.seq + item.place,
        'at', to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
      ) AS told
    FROM asked JOIN free USING (id),
      jsonb_array_elements(asked.progress) WITH ORDINALITY AS item (told, place)
  ), latest AS (
    SELECT DISTINCT ON (nr) nr, seq, told FROM news ORDER BY nr, seq DESC
  )`
