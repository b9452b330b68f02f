// Targets beside results: figures that a plan set for a year and a review gives for the same year.
// On the seeds: only 2020 has both, set in January 2020 and told in December.
MATCH (p:District)-[t:REPORTS {tense: 'plan'}]->(i:Indicator)<-[r:REPORTS {tense: 'review'}]-(p)
WHERE t.year = r.year AND t.measure = r.measure AND t.unit = r.unit
RETURN DISTINCT p.name AS district, r.year AS year, i.name AS indicator, t.value AS target, t.qualifier AS targetQualifier, r.value AS result, r.unit AS unit
ORDER BY district, year, indicator, target, result, targetQualifier, unit
LIMIT 40
