-- rename: column base a aa
CREATE TABLE base (aa integer);
CREATE TABLE child (b integer) INHERITS (base);
