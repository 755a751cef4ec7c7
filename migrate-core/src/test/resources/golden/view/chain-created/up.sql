CREATE VIEW z (id) AS
SELECT id
   FROM task;

CREATE VIEW y (id) AS
SELECT id
   FROM z;

CREATE VIEW x (id) AS
SELECT y.id
   FROM (y
     JOIN z ON ((y.id = z.id)));
