DROP TABLE "order";
