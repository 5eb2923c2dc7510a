/** Stands in every archive, for whoever finds one. */
export const readmeText = `A backup of Zero Sum Nutrition. It holds answers about health: keep it as you would keep those.

manifest.json   what is in it: the instant, the schema, and for each table its rows and SHA-256
tables/         the rows, as COPY of PostgreSQL writes them in its text format, compressed by gzip
SHA256SUMS      the SHA-256 of every file here

To check it:    sha256sum -c SHA256SUMS
To read it:     zcat tables/person/*.copy.gz
To restore it:  npm run restore -- FILE, in a copy of the program of this release or a later one
`
