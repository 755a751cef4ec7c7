SELECT 'a;b', 'it''s;', 'back\', "dou;""ble", [bra;cket"], `tick;``s` FROM t;
SELECT $$, x FROM t; SELECT 'x$$;', ?1, :a, @b, $c; SELECT e'\';
SELECT X'53;';
