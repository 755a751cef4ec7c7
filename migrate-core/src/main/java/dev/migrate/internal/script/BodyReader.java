package dev.migrate.internal.script;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

/**
 * Reads the sections of a file.
 */
final class BodyReader implements Item.Visitor {

	private final Source source;

	private final Products products;

	private Syntax syntax;

	private final Fingerprint fingerprint;

	private final Splitter splitter;

	private final FoundSections sections;

	private @Nullable SectionBuilder section;

	/** The database keeps sections as they ran, with all of their comments. */
	private boolean inFile;

	private boolean stray;

	private boolean semicolon = true;

	BodyReader(Source source, int start, Products products) {
		this.source = source;
		this.products = products;
		this.syntax = products.syntax();
		this.sections = new FoundSections(source, products);
		this.fingerprint = new Fingerprint(source.text());
		this.splitter = new Splitter(source, start, this.syntax, this.fingerprint);
	}

	// Reads the body of a file, which must have an upgrade section.
	Body readFile() {
		this.inFile = true;
		Body body = read();
		if (!this.sections.hasUpgrade() && !this.stray) {
			this.source.fault(0, "The file has no upgrade section. Write '-- migrate:upgrade' above what it does.");
		}
		this.sections.reportMissing();
		return body;
	}

	// Reads a section that stands alone.
	Body readSection() {
		Body body = read();
		this.sections.reportUnlessOneOfItsOwn();
		return body;
	}

	private Body read() {
		for (Item item = this.splitter.next(); item != null; item = this.splitter.next()) {
			item.accept(this);
		}
		finish(this.source.text().length());
		return this.sections.body();
	}

	@Override
	public void visit(Item.Directive written) {
		Item.Directive directive = known(written);
		for (Direction direction : Direction.values()) {
			if (directive.name().equals(direction.word())) {
				section(Marker.parse(directive, direction, this.products, this.source));
			}
		}
		if (StatementDirective.isKnown(directive.name())) {
			StatementDirective.check(directive, this.source, this.syntax);
			within(directive, "stands before its statement", SectionBuilder::directive);
		}
		if (directive.name().equals(CommitPoint.COMMIT)) {
			within(directive, "stands between two statements", this::commit);
		}
	}

	// Reports an unknown name, and continues with the most similar known one.
	private Item.Directive known(Item.Directive directive) {
		if (MarkerWords.DIRECTIVES.contains(directive.name())) {
			return directive;
		}
		Optional<String> nearly = MarkerWords.nearly(directive.name().toLowerCase(Locale.ROOT));
		this.source.fault(directive.position(),
				"There is no '-- migrate:" + directive.name() + "'. The directives are: "
						+ String.join(", ", MarkerWords.DIRECTIVES) + "."
						+ nearly.map((word) -> " Did you mean '" + word + "'?").orElse(""));
		String meant = nearly.orElse(directive.name());
		return new Item.Directive(directive.position(), directive.end(), meant, directive.argument());
	}

	private void section(Marker marker) {
		finish(marker.position());
		this.sections.begin(marker);
		this.syntax = this.products.syntax(marker.product());
		this.splitter.use(this.syntax);
		this.section = new SectionBuilder(marker, this.source);
		this.semicolon = true;
	}

	private void commit(SectionBuilder section, Item.Directive point) {
		section.commit(point);
		this.fingerprint.endPart(section.transaction());
	}

	// Gives a directive to the section that it is in.
	private void within(Item.Directive directive, String place, BiConsumer<SectionBuilder, Item.Directive> use) {
		if (!this.semicolon) {
			this.source.fault(directive.position(), "The statement above this directive is not ended by a semicolon. "
					+ "A directive of this kind " + place + ".");
		}
		if (this.section == null) {
			this.source.fault(directive.position(),
					"This directive is above the first section. Put it below its marker.");
		}
		else {
			use.accept(this.section, directive);
		}
	}

	@Override
	public void visit(Item.Comment comment) {
		String problem = this.inFile ? LookAlike.problem(this.source.text(), comment, marker()) : null;
		if (problem != null) {
			this.source.fault(comment.start(), problem);
		}
	}

	private @Nullable Marker marker() {
		return (this.section != null) ? this.section.marker().with(this.section.transaction()) : null;
	}

	@Override
	public void visit(Item.Sql sql) {
		this.semicolon = sql.semicolon();
		if (this.section != null) {
			this.section.statement(sql);
		}
		else if (!this.stray) {
			this.stray = true;
			this.source.fault(sql.start(),
					"This statement is above the first section. Write '-- migrate:upgrade' above it.");
		}
	}

	private void finish(int end) {
		if (this.section == null) {
			return;
		}
		this.sections.end(this.section.marker(), this.section.build(end, this.fingerprint));
	}

}
