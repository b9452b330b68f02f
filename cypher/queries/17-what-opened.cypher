// What came into use, by year, as the reviews tell it.
// On the seeds: one row a year with the names.
MATCH (e:Entity)-[:HAS_ASSERTION]->(a:Assertion {tense: 'review', phase: 'Opened'})
WITH a.year AS year, e ORDER BY e.name
RETURN year, count(DISTINCT e) AS opened, collect(DISTINCT e.name)[..15] AS names
ORDER BY year
