-- The normalised sentences of each document as UTF-8, one a line, for the search of passages (PassageSearch.cs).
-- normalize(text) is the program's own NameNormalizer.
CREATE TABLE passage_text (
  document INTEGER PRIMARY KEY,
  lines BLOB NOT NULL
);

INSERT INTO passage_text
SELECT document, CAST(group_concat(normalize(text), char(10) ORDER BY place) AS BLOB)
FROM sentence
GROUP BY document;
