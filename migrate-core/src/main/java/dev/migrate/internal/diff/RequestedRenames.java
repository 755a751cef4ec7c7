package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.migrate.error.Suggestions;
import dev.migrate.internal.operation.Rename;
import dev.migrate.internal.operation.RenameObject;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.Schema;

/**
 * Resolves requested renames to things, one after the other. Objects come before their
 * parts, which can be named by the old or the new name of the object.
 */
final class RequestedRenames {

	private final Schema original;

	private final Schema wanted;

	private final List<Rename> operations = new ArrayList<>();

	private Schema state;

	RequestedRenames(Schema there, Schema wanted) {
		this.original = there;
		this.wanted = wanted;
		this.state = there;
	}

	/**
	 * Turns requests into operations.
	 * @param requests the requests
	 * @return operations in the order in which they run
	 * @throws InvalidRenameException if one of them is impossible
	 */
	List<Rename> of(List<RenameRequest> requests) {
		List<TypedRename> typed = requests.stream()
			.filter(TypedRename.class::isInstance)
			.map(TypedRename.class::cast)
			.toList();
		List<Renameable> all = Renameable.in(this.original);
		List<FormerNameRequest> former = requests.stream()
			.filter(FormerNameRequest.class::isInstance)
			.map(FormerNameRequest.class::cast)
			.toList();
		typed.stream().filter((request) -> isObject(request, all)).forEach(this::rename);
		former.stream().filter((name) -> name.column() == null).forEach(this::rename);
		typed.stream().filter((request) -> !isObject(request, all)).forEach(this::rename);
		former.stream().filter((name) -> name.column() != null).forEach(this::rename);
		return List.copyOf(this.operations);
	}

	private static boolean isObject(TypedRename request, List<Renameable> all) {
		return request.matching(all).stream().anyMatch((thing) -> !thing.kind().isPart());
	}

	private void rename(TypedRename request) {
		Renameable thing = old(request);
		Renameable renamed = request.newNameOf(thing);
		if (Renameable.in(this.state).contains(renamed)) {
			throw InvalidRenameException.of(request,
					"the database has a " + thing.kind().word() + " of the new name already.");
		}
		if (!thing.kind().isNameless() && !Renameable.in(this.wanted).contains(renamed)) {
			throw InvalidRenameException.of(request, "no new " + thing.kind().word() + " is called '" + renamed.name()
					+ "'." + Suggestions.didYouMean(renamed.name(), newNames(thing)));
		}
		add(thing.renamedTo(renamed.name()));
	}

	private Renameable old(TypedRename request) {
		List<Renameable> found = candidates(request);
		if (found.isEmpty()) {
			throw InvalidRenameException.of(request, "the database has no " + request.from() + "."
					+ Suggestions.didYouMean(request.from(), words(request, Renameable.in(this.state))));
		}
		if (found.size() > 1) {
			throw InvalidRenameException.of(request,
					"that may be " + found.stream()
						.map((thing) -> thing.kind().word() + ":" + thing.words(request.schema()))
						.collect(Collectors.joining(" or ")) + ".");
		}
		return found.get(0);
	}

	private List<Renameable> candidates(TypedRename request) {
		List<Renameable> now = Renameable.in(this.state);
		List<Renameable> found = request.matching(now);
		return !found.isEmpty() ? found
				: request.matching(Renameable.in(this.original)).stream().map(this::now).filter(now::contains).toList();
	}

	// The thing within its object, which an earlier request may have renamed.
	private Renameable now(Renameable before) {
		ObjectReference owner = before.object();
		for (Rename operation : this.operations) {
			if (operation instanceof RenameObject rename && rename.object().equals(owner)) {
				owner = rename.renamed();
			}
		}
		return before.within(owner);
	}

	private static List<String> words(TypedRename request, List<Renameable> things) {
		return things.stream()
			.filter((thing) -> thing.kind().isPart() == request.isQualified())
			.map((thing) -> thing.words(request.schema()))
			.distinct()
			.toList();
	}

	// The new names that things of this kind in the same object could get.
	private List<String> newNames(Renameable old) {
		List<Renameable> there = Renameable.in(this.state);
		return Renameable.in(this.wanted)
			.stream()
			.filter((thing) -> old.called(thing.name()).equals(thing) && !there.contains(thing))
			.map(Renameable::name)
			.toList();
	}

	private void rename(FormerNameRequest former) {
		Renameable wantedName = wantedName(former);
		List<Renameable> there = Renameable.in(this.state);
		List<Renameable> later = Renameable.in(this.wanted);
		if (there.contains(wantedName)) {
			return;
		}
		Optional<Renameable> old = former.names()
			.stream()
			.map(wantedName::called)
			.filter((thing) -> there.contains(thing) && !later.contains(thing))
			.findFirst();
		old.ifPresent((thing) -> add(thing.renamedTo(wantedName.name())));
	}

	private static Renameable wantedName(FormerNameRequest former) {
		ObjectReference object = new ObjectReference(former.kind(), former.table());
		if (former.column() != null) {
			return new Renameable(RenameKind.COLUMN, object, former.column());
		}
		return new Renameable(RenameKind.of(former.kind()).orElseThrow(), object, former.table().name());
	}

	private void add(Rename operation) {
		this.operations.add(operation);
		this.state = new Renaming(List.of(operation)).apply(this.state);
	}

}
