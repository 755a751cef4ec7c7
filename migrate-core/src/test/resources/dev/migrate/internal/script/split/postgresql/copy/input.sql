COPY t (a, b) FROM stdin;
1	a;b
2	it's
\N	$$
\.
SELECT 1;
copy public.t from STDIN with (format csv, delimiter ';');
1;"x
y"
\.

COPY "from" FROM /* c */ stdin;
\.
COPY t FROM '/tmp/stdin';
COPY t FROM PROGRAM 'cat stdin';
COPY (SELECT a FROM t) TO STDOUT;
COPY t TO STDOUT;
COPY t FROM stdin -- comment
  WITH (NULL 'x'); -- data follows
-- migrate:downgrade
/* data */
\.
SELECT 2;
SELECT 'COPY t FROM stdin'; SELECT a FROM stdin; SELECT copy FROM stdin;
