ALTER INDEX ix SET (fillfactor = 90);
