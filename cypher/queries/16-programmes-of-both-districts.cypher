// Programmes that the reports of more than one district name.
// On the seeds: what 徐汇区 and 静安区 both carry out.
MATCH (e:Program)
WHERE size(e.districts) > 1
RETURN e.name AS programme, e.districts AS districts, e.mentions AS mentions, e.firstYear AS first, e.lastYear AS last
ORDER BY mentions DESC, programme
LIMIT 30
