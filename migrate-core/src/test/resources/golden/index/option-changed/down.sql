ALTER INDEX ix SET (fillfactor = 70);
