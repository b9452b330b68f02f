// What each district promised to start, finish or open in a year, and how much of it the report on that year says was reached.
// On the seeds: 2020 of 徐汇区 alone, the one planned year whose review is held too. Other years are left out, since nothing can be said of them.
MATCH (p:District)-[:PUBLISHED]->(d:Document)<-[:STATED_IN]-(a:Assertion {tense: 'plan'})<-[:HAS_ASSERTION]-(e:Entity)
WHERE a.phase IN ['SitePrep', 'Started', 'ToppedOut', 'Completed', 'Opened']
WITH p, a.year AS year, e, max(CASE a.phase WHEN 'SitePrep' THEN 1 WHEN 'Started' THEN 2 WHEN 'ToppedOut' THEN 4 WHEN 'Completed' THEN 5 ELSE 6 END) AS promised
WHERE EXISTS { MATCH (p)-[:PUBLISHED]->(:Document)<-[:STATED_IN]-(:Assertion {tense: 'review', year: year}) }
OPTIONAL MATCH (e)-[:HAS_ASSERTION]->(r:Assertion {tense: 'review', year: year})
WITH p, year, e, promised, max(CASE r.phase WHEN 'SitePrep' THEN 1 WHEN 'Started' THEN 2 WHEN 'UnderWay' THEN 3 WHEN 'ToppedOut' THEN 4 WHEN 'Completed' THEN 5 WHEN 'Opened' THEN 6 ELSE 0 END) AS reached
RETURN p.name AS district, year, count(e) AS promised, sum(CASE WHEN reached >= promised THEN 1 ELSE 0 END) AS kept
ORDER BY district, year
