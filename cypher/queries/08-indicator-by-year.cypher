// A figure of each district by year: results and targets, each with its sentence.
// On the seeds: 地区生产总值 of 徐汇区 and 静安区, growth and amount apart. The value is a Float, so 6.0 / 4 is 1.5.
WITH '地区生产总值' AS indicator
MATCH (p:District)-[r:REPORTS]->(:Indicator {name: indicator})
RETURN p.name AS district, r.year AS year, r.tense AS tense, r.measure AS measure, r.value AS value, r.unit AS unit, r.qualifier AS qualifier, r.quote AS quote
ORDER BY district, year, tense DESC, measure, value, quote
