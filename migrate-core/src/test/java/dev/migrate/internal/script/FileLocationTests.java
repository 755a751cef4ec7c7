package dev.migrate.internal.script;

import dev.migrate.script.FileLocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FileLocationTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			db/revisions                         | db/revisions
			/srv/a%20b                           | /srv/a%20b
			file:db/revisions                    | db/revisions
			file:/srv/a%20b                      | /srv/a%20b
			file:///srv/a%20b/%C3%A4             | /srv/a b/ä
			file:///srv/ä%20b                    | /srv/ä b
			file:///srv/100%                     | /srv/100%
			file:///srv/a+b c                    | /srv/a+b c
			C:\\shop\\revisions                  | C:\\shop\\revisions
			file:C:\\shop\\revisions             | C:\\shop\\revisions
			file:C:/shop/revisions               | C:/shop/revisions
			file:/C:/shop/revisions              | C:/shop/revisions
			file:///c:/Program%20Files/revisions | c:/Program Files/revisions
			file:///C:\\shop                     | C:\\shop
			file:\\\\server\\share               | \\\\server\\share
			file:////server/share                | //server/share
			""")
	void pathIsAsItsFileSystemWantsIt(String location, String path) {
		assertThat(new FileLocation(location).path()).isEqualTo(path);
	}

}
