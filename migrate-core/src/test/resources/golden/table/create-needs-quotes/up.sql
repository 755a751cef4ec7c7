CREATE TABLE "order" (
    "Id" bigint,
    "select" text,
    "Größe ""x""" integer,
    CONSTRAINT "Pk" PRIMARY KEY ("Id")
);
