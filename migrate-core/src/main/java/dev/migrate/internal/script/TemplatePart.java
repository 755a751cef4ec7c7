package dev.migrate.internal.script;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A piece of a template.
 */
sealed interface TemplatePart {

	String render(TemplateValues values);

	/** Text that stays as it is. */
	record Literal(String text) implements TemplatePart {

		@Override
		public String render(TemplateValues values) {
			return this.text;
		}

	}

	/** A field that is filled. */
	enum Field implements TemplatePart {

		REVISION("") {
			@Override
			public String render(TemplateValues values) {
				return values.id().value().replaceAll("[/\\\\<>\"|?*]", "_");
			}
		},
		SLUG("") {
			@Override
			public String render(TemplateValues values) {
				return values.slug();
			}
		},
		EPOCH("") {
			@Override
			public String render(TemplateValues values) {
				return Long.toString(values.date().toEpochSecond());
			}
		},
		YEAR("uuuu"), MONTH("MM"), DAY("dd"), HOUR("HH"), MINUTE("mm"), SECOND("ss");

		private final String format;

		Field(String format) {
			this.format = format;
		}

		@Override
		public String render(TemplateValues values) {
			return DateTimeFormatter.ofPattern(this.format, Locale.ROOT).format(values.date());
		}

	}

}
