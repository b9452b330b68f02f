// Which reports are held, of whom, on which years, and how much they say.
// On the seeds: four reports of 徐汇区, one of 静安区; two have no title of their own.
MATCH (p:District)-[:PUBLISHED]->(d:Document)
RETURN p.name AS district, d.key AS document, d.title AS title, d.date AS date, d.kind AS kind, d.reviewYear AS review, d.planYear AS plan,
  d.mentions AS mentions, d.assertions AS assertions, d.observations AS figures
ORDER BY document
