CREATE TABLE e (
	id int PRIMARY KEY,
	a text DEFAULT (('x' || 'y') || 'z'),
	b int DEFAULT (1 + 2) * 3,
	c timestamptz DEFAULT now() + INTERVAL '1 day',
	d text[] DEFAULT ARRAY['a', 'b']::varchar[],
	e numeric(5, 2) DEFAULT -1,
	f boolean DEFAULT (NOT true),
	g text DEFAULT CASE WHEN 1 = 1 THEN 'a' ELSE 'b' END,
	h jsonb DEFAULT jsonb_build_object('k', 1),
	i date DEFAULT ('now'::text)::date,
	j varchar(3) DEFAULT substring('abcdef' FROM 2 FOR 3),
	k int DEFAULT EXTRACT(year FROM DATE '2026-01-01'),
	l text DEFAULT NULL,
	m char(3) DEFAULT 'ab',
	n text CHECK (n IN ('a', 'b')),
	o text DEFAULT current_setting('search_path'),
	CHECK ((a IS NULL) = (b IS NULL)),
	CHECK (d @> ARRAY['a'] OR c AT TIME ZONE 'UTC' > '2020-01-01'),
	CHECK (COALESCE(e, 0) BETWEEN SYMMETRIC 0 AND -10),
	CHECK (a SIMILAR TO 'x%' OR a LIKE 'y\_%' ESCAPE '\' OR a ILIKE '%z')
);
CREATE INDEX ON e ((CASE WHEN f THEN 1 ELSE 0 END), (e IS NULL));
CREATE INDEX ON e (n) WHERE n = ANY (ARRAY['a', 'b']);
