package dev.migrate.internal.script;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The products that the sections of a file may be for, and the one whose sections count.
 */
public final class Products {

	private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9]*");

	private final String own;

	private final Syntax syntax;

	/** Whether every word may be a product, as in a section that was read before. */
	private final boolean any;

	private final Map<String, Syntax> syntaxes = new TreeMap<>();

	/**
	 * Knows several products.
	 * @param own the product whose sections count
	 * @param syntaxes the lexical rules of each product, by its name
	 */
	public Products(String own, Map<String, Syntax> syntaxes) {
		this(own, syntaxes, false);
	}

	private Products(String own, Map<String, Syntax> syntaxes, boolean any) {
		this.own = word(own);
		this.any = any;
		syntaxes.forEach((product, syntax) -> this.syntaxes.put(word(product), syntax));
		this.syntax = Objects.requireNonNull(syntaxes.get(own), "The product whose sections count has no syntax");
	}

	/**
	 * Knows one product, for sections that a database keeps.
	 * @param own the product
	 * @param syntax its lexical rules
	 * @return the product alone
	 */
	public static Products only(String own, Syntax syntax) {
		return new Products(own, Map.of(own, syntax), true);
	}

	private static String word(String product) {
		return product.toLowerCase(Locale.ROOT);
	}

	// The word for the product whose sections count, as markers write it.
	String own() {
		return this.own;
	}

	boolean isKnown(String word) {
		return this.syntaxes.containsKey(word) || (this.any && WORD.matcher(word).matches());
	}

	List<String> words() {
		return List.copyOf(this.syntaxes.keySet());
	}

	// The lexical rules of a section: its product's, or those of the product that counts.
	Syntax syntax(String word) {
		return this.syntaxes.getOrDefault(word, this.syntax);
	}

	Syntax syntax() {
		return this.syntax;
	}

}
