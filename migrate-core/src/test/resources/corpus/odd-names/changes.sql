ALTER TABLE "select" RENAME COLUMN "Where" TO "where";
ALTER TABLE "UPPER" ADD COLUMN "Größe" int CHECK ("Größe" > 0);
ALTER TABLE "percent%s" ALTER COLUMN "$1" TYPE bigint;
DROP FUNCTION "Func""tion"(int);
CREATE INDEX "Ünïque" ON übermäßig_lange_bezeichnungen_für_tabellen (größe_in_zentimetern);
