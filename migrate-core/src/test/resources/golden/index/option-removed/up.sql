ALTER INDEX ix RESET (fillfactor);
